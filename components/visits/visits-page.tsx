import { useSignal } from '@preact/signals';
import { Settings2 } from 'lucide-preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { formats, lazy, LockButton, Problem } from '@/components/app';
import { Button } from '@/components/controls';
import { openSettings } from '@/utils/browser';
import { words, visitsWords } from '@/utils/messages';
import type { Visits } from '@/utils/store';
import { followEntries } from './all-entries';
import { useBin } from './bin';
import { Finder } from './finding';
import { Found } from './found';
import { SearchBar } from './search-bar';
import { nameOf } from './visit-list';
import './visits.css';

const Keys = lazy(() => import('./keys').then(({ Keys }) => Keys));
const FollowUpList = lazy(() => import('./follow-up-list').then(({ FollowUpList }) => FollowUpList));
const TextSheet = lazy(() => import('./visit-detail').then(({ TextSheet }) => TextSheet));
const Beyond = lazy(() => import('./beyond').then(({ Beyond }) => Beyond));
const VisitDetail = lazy(() => import('./visit-detail').then(({ VisitDetail }) => VisitDetail));

/** Writes a day and a time while the database is being asked: the first of each takes longer than the list after it. */
export function foreseeVisits(): void {
  const any = { at: 0, zone: 'UTC', offset: 0 };
  formats.day(any);
  formats.time(any);
}

/** All visits, newest first, or those that are looked for; one of them in full. */
export function VisitsPage({ visits }: { visits: Visits }) {
  const text = visitsWords();
  const all = useMemo(() => followEntries(visits), [visits]);
  const finder = useMemo(() => new Finder(visits, all.entries), [visits, all]);
  useEffect(() => all.stop, [all]);
  useEffect(() => () => finder.stop(), [finder]);
  const chosen = useSignal<string | undefined>(undefined);
  const bin = useBin(visits);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const row = useRef<Element | null>(null);
  // What was done here last can still be taken back.
  const isFollowedUp = useRef(false);
  isFollowedUp.current ||= all.entries.value?.some(({ followUps }) => followUps) ?? false;

  const choose = (id: string) => {
    row.current = document.activeElement;
    chosen.value = id;
  };
  const back = () => (chosen.value = undefined);
  const inBin = finder.filter.value.bin;
  const entry = all.entries.value?.find(
    ({ id, binned }) => id === chosen.value && (inBin || binned === undefined),
  );

  if (all.failure.value !== undefined) return <Problem error={all.failure.value} />;
  if (!all.entries.value) return null;
  const last = bin.last.value;
  const canUndo = last?.deed === 'bin' && all.entries.value.some(({ id }) => id === last.entry.id);
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
      <div role="status" class="visits-told">
        {last?.deed === 'restore' && text.restored(nameOf(last.entry))}
        {last?.deed === 'erase' && text.erased(nameOf(last.entry))}
        {canUndo && (
          <div class="row">
            <span>{text.removed(nameOf(last.entry))}</span>
            <Button onPress={() => void bin.change(last.entry, 'restore')}>{text.undoRemove}</Button>
          </div>
        )}
      </div>
      {bin.problem.value && <p role="alert">{bin.problem.value()}</p>}
      <Keys
        places={{ box, list, detail, row }}
        open={entry?.id}
        clear={() => (finder.text.value = '')}
        back={back}
      />
      <div class={entry ? 'visits visits-one' : 'visits'}>
        <div class="visits-list stack">
          {all.entries.value.length > 0 && (
            <SearchBar finder={finder} entries={all.entries.value} box={box} />
          )}
          {isFollowedUp.current && <FollowUpList visits={visits} entries={all.entries.value} />}
          <div ref={list}>
            <Found visits={visits} finder={finder} chosen={entry?.id} onChoose={choose} />
          </div>
          <Beyond finder={finder} onShow={choose} />
        </div>
        <div class="visits-detail" ref={detail} tabIndex={-1}>
          {entry ? (
            <VisitDetail
              key={entry.id}
              visits={visits}
              entry={entry}
              onBack={back}
              onRemove={() => void bin.change(entry, 'bin')}
              onRestore={() => void bin.change(entry, 'restore')}
              onErased={() => bin.tell({ entry, deed: 'erase' })}
            />
          ) : (
            finder.listed.value.length > 0 && <p class="quiet">{text.choose}</p>
          )}
        </div>
      </div>
      {entry && <TextSheet />}
    </main>
  );
}
