import { Heading, usePatientText } from '@/components/app';
import { unseenFailure } from '@/utils/browser';
import { patientWords } from '@/utils/messages';
import { textOf, type Visit } from '@/utils/visit';
import { Nothing } from './nothing';
import { Sheet } from './sheet';

/** What the patient is given to read: as the clinician put it at last, else part by part. */
export function Given({ visit, language }: { visit: Visit; language: string }) {
  const given = usePatientText(visit, language, unseenFailure);
  const edited = textOf(visit, 'edited:patient').trim();
  if (!given) return null;
  if (edited === '' && given.blocks.length === 0) return <Nothing />;
  return (
    <Sheet>
      <Heading>{given.name}</Heading>
      {edited !== '' && <Words>{edited}</Words>}
      {edited === '' &&
        given.blocks.map(({ heading, text }) => (
          <section key={heading ?? ''} class="stack-tight">
            {heading !== undefined && <h2 dir="auto">{heading}</h2>}
            <Words>{text}</Words>
          </section>
        ))}
    </Sheet>
  );
}

/** What was agreed alone, in the largest type. */
export function Agreed({ visit }: { visit: Visit }) {
  const words = textOf(visit, 'patient:agreed').trim();
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
