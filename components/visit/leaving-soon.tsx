import { useSignal } from '@preact/signals';
import { formats, reasonOf, type Said } from '@/components/app';
import { Button } from '@/components/controls';
import { stampAside } from '@/utils/browser';
import { dayKey, retentionWords } from '@/utils/messages';
import type { Visits } from '@/utils/store';
import type { Entry } from '@/utils/visit';
import { Notice } from './notice';

/** So many are named; Visits has them all. */
const NAMED = 20;

/** The visits that go to the bin within a week, folded under their number; each can be kept. */
export function LeavingSoon({ visits, entries }: { visits: Visits; entries: readonly Entry[] }) {
  const kept = useSignal<ReadonlySet<string>>(new Set());
  const problem = useSignal<Said | undefined>(undefined);
  const left = entries.filter(({ id }) => !kept.value.has(id));
  if (entries.length === 0) return null;
  // What is still to be done for someone comes before what is only old.
  const named = [...entries].sort((a, b) => Number(!a.followUps) - Number(!b.followUps)).slice(0, NAMED);
  const keep = async ({ id }: Entry) => {
    try {
      await visits.change(id, [{ deed: { do: 'keep' }, stamp: stampAside() }]);
      kept.value = new Set([...kept.value, id]);
      problem.value = undefined;
    } catch (error) {
      problem.value = () => reasonOf(error);
    }
  };
  return (
    <Notice label={retentionWords().soon(left.length)}>
      <p>{retentionWords().soonWhy}</p>
      {problem.value && <p role="alert">{problem.value()}</p>}
      <ul class="stack-tight">
        {named.map((entry) => (
          <li key={entry.id} class="leaving">
            <div>
              <p dir="auto">{retentionWords().visit(nameOf(entry), formats.date(dayKey(entry.started)))}</p>
              {entry.followUps && <p class="small quiet">{retentionWords().followUpOpen}</p>}
            </div>
            {kept.value.has(entry.id) ? (
              <p class="leaving-kept quiet">{retentionWords().kept}</p>
            ) : (
              <Button
                kind="quiet"
                name={retentionWords().keepNamed(nameOf(entry))}
                onPress={() => void keep(entry)}
              >
                {retentionWords().keep}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {entries.length > NAMED && <p class="small quiet">{retentionWords().more(entries.length - NAMED)}</p>}
    </Notice>
  );
}

function nameOf(entry: Entry): string {
  return entry.label || entry.title;
}
