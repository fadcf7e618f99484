import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Copyable, reasonOf, type Said } from '@/components/app';
import { diagnosticWords } from '@/utils/messages';
import type { Checked, Visits } from '@/utils/store';
import { diagnosticReport, factsOf, readFacts, type Found } from './diagnosis';
import { RecordCheck } from './record-check';
import { FoldedSection } from './folded-section';

/** How all stands with what Webside keeps, folded away until someone asks. */
export function Diagnostics({ visits }: { visits: Visits }) {
  const text = diagnosticWords();
  return (
    <FoldedSection title={text.title} show={text.show}>
      <Opened visits={visits} />
    </FoldedSection>
  );
}

function Opened({ visits }: { visits: Visits }) {
  const text = diagnosticWords();
  const found = useSignal<Found | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const checked = useSignal<Checked | undefined>(undefined);
  useEffect(() => {
    readFacts(visits).then(
      (read) => (found.value = read),
      (error: unknown) => (problem.value = () => diagnosticWords().notRead(reasonOf(error))),
    );
  }, [visits, found, problem]);
  const facts = found.value ? factsOf(found.value) : [];
  return (
    <div class="setting-items stack">
      {problem.value && <p role="alert">{problem.value()}</p>}
      <dl>
        {facts.map(([name, value]) => (
          <div key={name} class="rule">
            <dt class="small quiet">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <RecordCheck visits={visits} checked={checked} />
      <h3>{text.report.title}</h3>
      <p>{text.report.hint}</p>
      <Copyable content={diagnosticReport(facts, checked.value)} words={text.report} />
    </div>
  );
}
