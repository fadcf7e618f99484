import { Copyable, QrCode, qrOf } from '@/components/app';
import { Button, Fold } from '@/components/controls';
import { feedbackWords, patientWords } from '@/utils/messages';

/** The clinic's survey: its code to hold up, and its link to copy. Webside never opens it. */
export function SurveyAddress({ address, onHoldUp }: { address: string; onHoldUp: () => void }) {
  const { survey: text } = feedbackWords();
  const code = qrOf(address);
  return (
    <Fold label={text.title}>
      <div class="stack">
        {code ? <QrCode code={code} name={patientWords().survey.picture} /> : <p>{text.tooLong}</p>}
        {code && (
          <div>
            <Button onPress={onHoldUp}>{text.holdUp}</Button>
          </div>
        )}
        <Copyable content={address} words={text} />
      </div>
    </Fold>
  );
}
