import { useSignal } from '@preact/signals';
import { Settings2 } from 'lucide-preact';
import { useEffect, useMemo } from 'preact/hooks';
import { lazy, LockButton, Problem, reasonOf, words } from '@/components/app';
import { Button } from '@/components/controls';
import { openSettings, stampNow } from '@/utils/browser';
import type { Visits } from '@/utils/store';
import type { Entry } from '@/utils/visit';
import { followEntries } from './all-entries';
import { nameOf, VisitList } from './visit-list';
import './visits.css';

const VisitDetail = lazy(() => import('./visit-detail').then(({ VisitDetail }) => VisitDetail));

/** All visits, newest first; one of them in full. */
export function VisitsPage({ visits }: { visits: Visits }) {
  const { visits: text } = words();
  const all = useMemo(() => followEntries(visits), [visits]);
  useEffect(() => all.stop, [all]);
  const chosen = useSignal<string | undefined>(undefined);
  const removed = useSignal<Entry | undefined>(undefined);
  const problem = useSignal('');

  const change = async (entry: Entry, deed: 'bin' | 'restore') => {
    try {
      await visits.change(entry.id, [{ deed: { do: deed }, stamp: stampNow() }]);
      removed.value = deed === 'bin' ? entry : undefined;
      problem.value = '';
    } catch (error) {
      problem.value = reasonOf(error);
    }
  };
  if (all.failure.value !== undefined) return <Problem error={all.failure.value} />;
  if (!all.entries.value) return null;
  const shown = all.entries.value.filter((entry) => entry.binned === undefined);
  const entry = shown.find((candidate) => candidate.id === chosen.value);
  return (
    <main class="page-body">
      <div class="section-head">
        <h1>{text.title}</h1>
        <div class="row">
          <Button kind="quiet" icon={Settings2} onPress={() => void openSettings()}>
            {words().places.settings}
          </Button>
          <LockButton />
        </div>
      </div>
      <div role="status">
        {removed.value && (
          <div class="row">
            <span>{text.removed(nameOf(removed.value))}</span>
            <Button onPress={() => removed.value && void change(removed.value, 'restore')}>
              {text.undoRemove}
            </Button>
          </div>
        )}
      </div>
      {problem.value && <p role="alert">{problem.value}</p>}
      <div class={entry ? 'visits visits-one' : 'visits'}>
        <div class="visits-list">
          <VisitList entries={shown} chosen={chosen.value} onChoose={(id) => (chosen.value = id)} />
        </div>
        <div class="visits-detail">
          {entry ? (
            <VisitDetail
              key={entry.id}
              visits={visits}
              entry={entry}
              onBack={() => (chosen.value = undefined)}
              onRemove={() => void change(entry, 'bin')}
            />
          ) : (
            shown.length > 0 && <p class="quiet">{text.choose}</p>
          )}
        </div>
      </div>
    </main>
  );
}
