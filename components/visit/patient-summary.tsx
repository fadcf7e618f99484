import { madeText, MadeText, standardInForce, type Editor } from '@/components/app';
import { textsWords } from '@/utils/messages';
import { hasPatientText } from '@/utils/summary';
import { PATIENT_PARTS } from '@/utils/visit';
import type { VisitProps } from './open-visit';
import { VisitText } from './visit-text';

const FILE = 'webside-for-you.txt';

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
          <h3>{text.preview}</h3>
          <MadeText
            visit={visit}
            kind="patient"
            made={made}
            words={{ copy: text.copy, editedField: text.editedField, printed: text.printed }}
            file={FILE}
            editor={editor}
          />
        </section>
      ) : (
        <p class="quiet">{text.nothing}</p>
      )}
    </div>
  );
}
