import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { reasonOf, words } from '@/components/app';
import { Button, Field } from '@/components/controls';
import { CLINICIAN_PARTS, type Saving, type Visits } from '@/utils/store';
import { openClinicianDesk, type ClinicianDesk } from './clinician-desk';
import { Section } from './section';
import { settingsWords } from './words';

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
    <Section title={you.title}>
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
      {desk && <Told saving={desk.saving.value} onRetry={() => desk.flush()} />}
    </Section>
  );
}

function Told({ saving: current, onRetry }: { saving: Saving; onRetry: () => void }) {
  const { saving } = words();
  const text = current.state === 'saving' ? saving.saving : current.state === 'saved' ? saving.saved : '';
  return (
    <>
      <p role="status" class="setting-told small quiet">
        {text}
      </p>
      {current.state === 'failed' && (
        <div class="stack-tight">
          <p role="alert">{saving.notSaved(reasonOf(current.error))}</p>
          <div>
            <Button onPress={onRetry}>{saving.retry}</Button>
          </div>
        </div>
      )}
    </>
  );
}
