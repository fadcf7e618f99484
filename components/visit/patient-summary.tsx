import { useSignal } from '@preact/signals';
import { Presentation } from 'lucide-preact';
import { madeText, MadeText, noteHere, reasonOf, standardInForce, type Editor } from '@/components/app';
import { Button } from '@/components/controls';
import { feedbackWords, textsWords } from '@/utils/messages';
import { hasPatientText } from '@/utils/summary';
import { PATIENT_PARTS, textOf } from '@/utils/visit';
import { holdUp } from './hold-up';
import type { VisitProps } from './open-visit';
import { PlainWords } from './plain-words';
import { VisitText } from './visit-text';

const FILE = 'webside-for-you.txt';
/** The school grade that a text for a patient is to be readable in, where the clinic says nothing else. */
const TARGET = 6;
const BETWEEN = '\n\n';

/** What the patient is given to read: the clinician's own words at each prompt, and the text that comes of them. */
export function PatientSummary({ open, visit, editor }: VisitProps & { editor: Editor }) {
  const { patient: text } = textsWords();
  // Nothing of the clinician's own stands in it but what the clinic's wording asks for.
  const made = madeText('patient', visit, { name: '', role: '' }, standardInForce());
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
      {hasPatientText(visit) ? (
        <section class="stack-tight">
          <h3 class="small quiet">{text.preview}</h3>
          <MadeText
            visit={visit}
            kind="patient"
            made={made}
            words={{ copy: text.copy, editedField: text.editedField, printed: text.printed }}
            file={FILE}
            editor={editor}
          />
          <HowItReads visit={visit} editor={editor} />
          <HoldUp open={open} visit={visit} />
        </section>
      ) : (
        <p class="quiet">{text.nothing}</p>
      )}
    </div>
  );
}

/** Holds up for the patient what was written for them, or only what was agreed. */
function HoldUp({ open, visit }: VisitProps) {
  const { patient: text } = textsWords();
  const told = useSignal(false);
  const failure = useSignal<unknown>(undefined);
  const show = async (shows: 'summary' | 'agreed') => {
    told.value = false;
    failure.value = undefined;
    try {
      // The page reads the disk.
      await open.flush();
      await holdUp(visit, { shows });
      noteHere({ what: 'viewed', visit: visit.id });
      told.value = true;
    } catch (error) {
      failure.value = error;
    }
  };
  return (
    <>
      <div class="row">
        <Button kind="quiet" icon={Presentation} onPress={() => void show('summary')}>
          {text.holdUp}
        </Button>
        {textOf(visit, 'patient:agreed').trim() !== '' && (
          <Button kind="quiet" icon={Presentation} onPress={() => void show('agreed')}>
            {text.holdUpAgreed}
          </Button>
        )}
      </div>
      {failure.value !== undefined && (
        <p role="alert">{feedbackWords().notHeldUp(reasonOf(failure.value))}</p>
      )}
      <p role="status" class="small">
        {told.value && text.heldUp}
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
