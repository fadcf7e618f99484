import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  Heading,
  isRehearsalWanted,
  lazy,
  noteRehearsal,
  Places,
  readStandard,
  reasonOf,
  type Said,
} from '@/components/app';
import { Button, Field, Form } from '@/components/controls';
import { stampNow } from '@/utils/browser';
import { visitWords, welcomeWords } from '@/utils/messages';
import { TooLong, waitingIn, type Index, type Visits } from '@/utils/store';
import type { From } from '@/utils/visit';
import { CarryOn } from './carry-on';
import { useMainKey } from './keys';
import { useOwnStandard } from './own-standard';
import { StandardNotices } from './standard-notices';
import { ToFinish } from './to-finish';
import { roleOf, TypeChoice, typeOf, type Chosen } from './type-choice';

const BetweenVisits = lazy(() => import('./between-visits').then(({ BetweenVisits }) => BetweenVisits));

/** Begins to read the standard, while it is not yet known whether Start will be shown. */
export function foreseeStart(): void {
  // Start reads again what could not be read, and has a place to tell of it.
  readStandard().catch(() => undefined);
}

/** Start: visit type, an optional label, one button; and what waits to be finished. */
export function Start({ visits, index }: { visits: Visits; index: Index }) {
  const { start } = visitWords();
  const last = index.entries.find(({ binned }) => binned === undefined);
  const chosen = useSignal<Chosen>({ type: last?.type ?? '', role: last?.role });
  const label = useSignal('');
  const from = useSignal<From | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const busy = useSignal(false);
  const isWanted = useSignal(false);
  const { inForce, edits, standard, problem: unread } = useOwnStandard();

  const begin = async (isRehearsed = false) => {
    // Pressed before the own wording is read: it goes on then.
    isWanted.value = !standard;
    const type = standard && typeOf(standard, chosen.value);
    if (!type || busy.value) return;
    busy.value = true;
    try {
      const { id, version } = standard;
      const beginning = {
        type,
        standard: { id, version },
        label: isRehearsed ? welcomeWords().rehearsal.label : label.value.trim() || (from.value?.label ?? ''),
        role: roleOf(type, chosen.value),
        from: isRehearsed ? undefined : from.value,
      };
      const { id: started } = await visits.start(beginning, stampNow());
      if (isRehearsed) await noteRehearsal(started);
    } catch (error) {
      problem.value = () => refusal(error);
      busy.value = false;
    }
  };

  useEffect(() => {
    if (!standard) return;
    if (isRehearsalWanted.value) {
      isRehearsalWanted.value = false;
      void begin(true);
    } else if (isWanted.value) void begin();
  });

  useMainKey(() => void begin());

  // The form at once; what comes a moment later stands below it, and pushes nothing down under a pointer on its way.
  if (!inForce && unread === '') return null;
  return (
    <main class="page-body">
      <Heading>{start.title}</Heading>
      {unread && <p role="alert">{unread}</p>}
      <Form onSubmit={() => void begin()}>
        {inForce && (
          <TypeChoice
            standard={inForce}
            chosen={chosen.value}
            onChange={(wanted) => (chosen.value = wanted)}
          />
        )}
        <Field label={start.label} hint={start.labelHint} onInput={(text) => (label.value = text)} />
        <CarryOn visits={visits} wanted={index.from} label={label.value} from={from} />
        {problem.value && <p role="alert">{problem.value()}</p>}
        <Button kind="main" submit busy={busy.value}>
          {start.start}
        </Button>
      </Form>
      {(edits || unread) && (
        <>
          {inForce && edits && <StandardNotices standard={inForce} edits={edits} />}
          <ToFinish entries={waitingIn(index)} onResume={(id) => void visits.bringForward(id)} />
          <Places />
          <BetweenVisits visits={visits} index={index} />
        </>
      )}
    </main>
  );
}

function refusal(error: unknown): string {
  const { start } = visitWords();
  return error instanceof TooLong ? start.labelTooLong(error.length, error.limit) : reasonOf(error);
}
