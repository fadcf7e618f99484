import { Heading } from '@/components/app';
import { patientWords } from '@/utils/messages';
import { itemField, PATIENT_PARTS, textOf, type Visit } from '@/utils/visit';
import { Nothing } from './nothing';
import { Sheet } from './sheet';

/** What the patient is given to read: as the clinician put it at last, else part by part. What is empty is left out. */
export function Given({ visit }: { visit: Visit }) {
  const { given: text } = patientWords();
  const edited = textOf(visit, 'edited:patient').trim();
  const parts = PATIENT_PARTS.map((part) => ({ part, words: textOf(visit, `patient:${part}`).trim() }));
  const written = parts.filter(({ words }) => words !== '');
  if (edited === '' && written.length === 0) return <Nothing />;
  return (
    <Sheet>
      <Heading>{text.title}</Heading>
      {edited !== '' && <Words>{edited}</Words>}
      {edited === '' &&
        written.map(({ part, words }) => (
          <section key={part} class="stack-tight">
            <h2>{text.part[part]}</h2>
            <Words>{words}</Words>
          </section>
        ))}
    </Sheet>
  );
}

/** What was agreed alone, in the largest type: in the visit, or on one of its items. */
export function Agreed({ visit, item }: { visit: Visit; item: string | undefined }) {
  const words = textOf(visit, item === undefined ? 'patient:agreed' : itemField(item)).trim();
  if (words === '') return <Nothing />;
  return (
    <Sheet>
      <Heading>{patientWords().given.part.agreed}</Heading>
      <div class="held-large">
        <Words>{words}</Words>
      </div>
    </Sheet>
  );
}

function Words({ children }: { children: string }) {
  return (
    <p class="preserve" dir="auto">
      {children}
    </p>
  );
}
