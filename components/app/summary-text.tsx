import { summaryWords } from '@/utils/messages';
import { summaryText } from '@/utils/summary';
import type { Visit } from '@/utils/visit';
import { useClinician } from './clinician';
import { Copyable } from './copyable';
import { noteHere } from './note-here';
import { reasonOf } from './problem';
import { formats } from './formats';

const NOBODY = { name: '', role: '' };

/** The visit's summary, and a button that copies it. It comes whole: not before the clinician is known. */
export function SummaryText({ visit }: { visit: Visit }) {
  const { clinician, failure } = useClinician();
  if (!clinician && failure === undefined) return null;
  return (
    <section class="stack">
      <h2>{summaryWords().title}</h2>
      {failure !== undefined && <p role="alert">{summaryWords().noClinician(reasonOf(failure))}</p>}
      <Copyable
        content={summaryText(visit, clinician ?? NOBODY, summaryWords().text, formats)}
        words={summaryWords()}
        onCopied={() => noteHere({ what: 'copied', visit: visit.id })}
      />
    </section>
  );
}
