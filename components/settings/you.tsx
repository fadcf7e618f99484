import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { reasonOf } from '@/components/app';
import { Button, Field } from '@/components/controls';
import { savingWords, settingsWords } from '@/utils/messages';
import { CLINICIAN_PARTS, type Saving, type Visits } from '@/utils/store';
import { openClinicianDesk, type ClinicianDesk } from './clinician-desk';
import { Section } from './section';

/** The clinician's name and role, saved as typed. */
export function You({ visits }: { visits: Visits }) {
  const { you } = settingsWords();
  const opened = useSignal<ClinicianDesk | undefined>(undefined);
  useEffect(() => {
    const desk = openClinicianDesk(visits);
    opened.value = desk;
    return () => desk.leave();
  }, [visits, opened]);
  const desk = opened.value;
  const texts = desk?.texts.value;
  return (
    <Section title={you.title} aside={desk && <SavingStatus saving={desk.saving.value} />}>
      <p class="small quiet">{you.hint}</p>
      {desk?.failure.value !== undefined && <p role="alert">{you.notRead(reasonOf(desk.failure.value))}</p>}
      {desk &&
        texts &&
        CLINICIAN_PARTS.map((part) => (
          <Field
            key={part}
            label={you[part]}
            value={texts[part]}
            onInput={(text) => desk.write(part, text)}
          />
        ))}
      {desk && <NotSaved saving={desk.saving.value} onRetry={() => desk.flush()} />}
    </Section>
  );
}

function SavingStatus({ saving: { state } }: { saving: Saving }) {
  const saving = savingWords();
  return (
    <p role="status" class="small quiet">
      {state === 'saving' ? saving.saving : state === 'saved' ? saving.saved : ''}
    </p>
  );
}

function NotSaved({ saving: current, onRetry }: { saving: Saving; onRetry: () => void }) {
  const saving = savingWords();
  if (current.state !== 'failed') return null;
  return (
    <>
      <p role="alert">{saving.notSaved(reasonOf(current.error))}</p>
      <div>
        <Button onPress={onRetry}>{saving.retry}</Button>
      </div>
    </>
  );
}
