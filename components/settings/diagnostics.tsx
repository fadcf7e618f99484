import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Copyable, reasonOf } from '@/components/app';
import { diagnosticWords } from '@/utils/messages';
import type { Checked, Visits } from '@/utils/store';
import { diagnosticReport, readFacts, type Fact } from './diagnosis';
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
  const facts = useSignal<Fact[]>([]);
  const problem = useSignal('');
  const checked = useSignal<Checked | undefined>(undefined);
  useEffect(() => {
    readFacts(visits).then(
      (found) => (facts.value = found),
      (error: unknown) => (problem.value = text.notRead(reasonOf(error))),
    );
  }, [visits, facts, problem, text]);
  return (
    <div class="setting-items stack">
      {problem.value && <p role="alert">{problem.value}</p>}
      <dl>
        {facts.value.map(([name, value]) => (
          <div key={name} class="rule">
            <dt class="small quiet">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <RecordCheck visits={visits} checked={checked} />
      <h3>{text.report.title}</h3>
      <p>{text.report.hint}</p>
      <Copyable content={diagnosticReport(facts.value, checked.value)} words={text.report} />
    </div>
  );
}
