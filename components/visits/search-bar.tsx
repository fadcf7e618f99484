import type { Ref } from 'preact';
import { lazy, reasonOf } from '@/components/app';
import { SearchField } from '@/components/controls';
import { visitsWords } from '@/utils/messages';
import type { Entry } from '@/utils/visit';
import { inForce } from './filtering';
import type { Finder } from './finding';

const Filters = lazy(() => import('./filters').then(({ Filters }) => Filters));

interface SearchBarProps {
  finder: Finder;
  entries: readonly Entry[];
  box: Ref<HTMLInputElement>;
}

/** The search field, the filters folded away, the bin, and how many visits were found. */
export function SearchBar({ finder, entries, box }: SearchBarProps) {
  const { search: text } = visitsWords();
  const filter = finder.filter.value;
  const failure = finder.failure.value;
  return (
    <search class="stack-tight">
      <SearchField
        label={text.label}
        value={finder.text.value}
        innerRef={box}
        onFocus={() => finder.begin()}
        onInput={(words) => (finder.text.value = words)}
      />
      <div class="visits-narrow">
        <Filters
          visits={finder.visits}
          entries={entries}
          filter={filter}
          onChange={(changed) => (finder.filter.value = changed)}
        />
      </div>
      {failure !== undefined && <p role="alert">{reasonOf(failure)}</p>}
      <p role="status" class="small quiet">
        {told(finder)}
      </p>
    </search>
  );
}

/** How many visits fit, and how far the reading is; nothing while all are shown. */
function told({ filter, listed, results, progress, unread }: Finder): string {
  const { search: text } = visitsWords();
  const isNarrowed = filter.value.bin || inForce(filter.value) > 0;
  if (!results.value) return isNarrowed ? text.found(listed.value.length) : '';
  const number = results.value.length;
  const { done = 0, total = 0 } = progress.value ?? {};
  const count = progress.value ? text.soFar(number, done, total) : text.found(number);
  return unread.value > 0 ? `${count} ${text.unread(unread.value)}` : count;
}
