import { Presentation } from 'lucide-preact';
import { MadeText, standardInForce, usePatientText, type Editor } from '@/components/app';
import { Button } from '@/components/controls';
import { textsWords } from '@/utils/messages';
import { PATIENT_PARTS, textOf } from '@/utils/visit';
import { patientLanguage } from './hold-up';
import type { VisitProps } from './open-visit';
import { PlainWords } from './plain-words';
import { useHoldUp } from './use-hold-up';
import { VisitText } from './visit-text';

const FILE = 'webside-for-you.txt';
/** The school grade that a text for a patient is to be readable in, where the clinic says nothing else. */
const TARGET = 6;
const BETWEEN = '\n\n';

/** What the patient is given to read: the clinician's own words at each prompt, and the text that comes of them. */
export function PatientSummary({ open, visit, editor }: VisitProps & { editor: Editor }) {
  const { patient: text } = textsWords();
  const given = usePatientText(visit, patientLanguage(visit));
  const isThere = given && (given.text !== '' || textOf(visit, 'edited:patient') !== '');
  return (
    <div class="stack">
      <p class="small quiet">{text.lead}</p>
      {PATIENT_PARTS.map((part) => (
        <VisitText
          key={part}
          open={open}
          visit={visit}
          field={`patient:${part}`}
          label={text.hints[part]}
          low
        />
      ))}
      {isThere && (
        <section class="stack-tight">
          <h3 class="small quiet">{text.preview}</h3>
          <MadeText
            visit={visit}
            kind="patient"
            made={given.text}
            language={given.language}
            words={{ copy: text.copy, editedField: text.editedField, printed: given.name }}
            file={FILE}
            editor={editor}
          />
          <HowItReads visit={visit} editor={editor} />
          <HoldUp open={open} visit={visit} />
        </section>
      )}
      {given && !isThere && <p class="quiet">{text.nothing}</p>}
    </div>
  );
}

/** Holds up for the patient what was written for them, or only what was agreed. */
function HoldUp({ open, visit }: VisitProps) {
  const { patient: text } = textsWords();
  const { told, problem, show } = useHoldUp({ open, visit }, () => textsWords().patient.heldUp);
  return (
    <>
      <div class="row">
        <Button kind="quiet" icon={Presentation} onPress={() => void show({ shows: 'summary' })}>
          {text.holdUp}
        </Button>
        {textOf(visit, 'patient:agreed').trim() !== '' && (
          <Button kind="quiet" icon={Presentation} onPress={() => void show({ shows: 'agreed' })}>
            {text.holdUpAgreed}
          </Button>
        )}
      </div>
      {problem.value && <p role="alert">{problem.value()}</p>}
      <p role="status" class="small">
        {told.value?.()}
      </p>
    </>
  );
}

/** How what was written for the patient reads; a word that is replaced is replaced where it was written. */
function HowItReads({ visit, editor }: { visit: VisitProps['visit']; editor: Editor }) {
  const edited = textOf(visit, 'edited:patient');
  const parts = PATIENT_PARTS.map((part) => textOf(visit, `patient:${part}`));
  const whole = edited === '' ? parts.join(BETWEEN) : edited;
  const replace = (next: string) => {
    if (edited !== '') {
      editor.write('edited:patient', edited, next);
      return;
    }
    let from = 0;
    for (const [at, part] of PATIENT_PARTS.entries()) {
      const before = parts[at] ?? '';
      const to = from + before.length;
      const after = next.slice(from, to + next.length - whole.length);
      const isHere = next.startsWith(whole.slice(0, from)) && next.endsWith(whole.slice(to));
      if (after !== before && isHere) {
        editor.write(`patient:${part}`, before, after);
        return;
      }
      from = to + BETWEEN.length;
    }
  };
  return (
    <PlainWords
      text={whole}
      language={visit.type.language}
      target={standardInForce()?.texts.targetGrade ?? TARGET}
      onReplace={replace}
    />
  );
}
