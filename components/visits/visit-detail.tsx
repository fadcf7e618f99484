import { useSignal } from '@preact/signals';
import { ArrowLeft, Trash2 } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { reasonOf, SummaryText, words } from '@/components/app';
import { Button } from '@/components/controls';
import { watchVisit, type Visits } from '@/utils/store';
import type { Entry, Visit } from '@/utils/visit';
import { nameOf } from './visit-list';

interface VisitDetailProps {
  visits: Visits;
  entry: Entry;
  onBack: () => void;
  onRemove: () => void;
}

/** One visit in full. */
export function VisitDetail({ visits, entry, onBack, onRemove }: VisitDetailProps) {
  const { visits: text } = words();
  const visit = useSignal<Visit | undefined>(undefined);
  const problem = useSignal('');
  useEffect(
    () =>
      watchVisit(visits, entry.id, {
        next: (found) => {
          visit.value = found;
          problem.value = '';
        },
        failed: (error) => (problem.value = reasonOf(error)),
      }),
    [visits, entry.id, visit, problem],
  );
  return (
    <article class="stack">
      <div class="visits-back">
        <Button kind="quiet" icon={ArrowLeft} onPress={onBack}>
          {text.back}
        </Button>
      </div>
      <h2 dir="auto">{nameOf(entry)}</h2>
      {problem.value && <p role="alert">{problem.value}</p>}
      {visit.value && <SummaryText visit={visit.value} />}
      <div>
        <Button kind="quiet" icon={Trash2} onPress={onRemove}>
          {text.remove}
        </Button>
      </div>
    </article>
  );
}
