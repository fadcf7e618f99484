import { Heading, QrCode, qrOf } from '@/components/app';
import { patientWords } from '@/utils/messages';
import { Sheet } from './sheet';

/** The clinic's survey: its address as a picture for a phone, and in letters. */
export function Survey({ address }: { address: string }) {
  const { survey: text } = patientWords();
  const code = qrOf(address);
  return (
    <Sheet>
      <Heading>{text.title}</Heading>
      <p>{code ? text.text : text.textAlone}</p>
      {code && (
        <div class="held-code">
          <QrCode code={code} name={text.picture} />
        </div>
      )}
      <p class="held-address" dir="ltr">
        {address}
      </p>
    </Sheet>
  );
}
