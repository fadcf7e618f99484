import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formats, reasonOf, type Said } from '@/components/app';
import { Button } from '@/components/controls';
import { momentAt, openVisits, stampAside } from '@/utils/browser';
import { retentionWords } from '@/utils/messages';
import { readRule } from '@/utils/standard';
import { forgetMoved, keepHouse, type House, type Visits } from '@/utils/store';
import { LeavingSoon } from './leaving-soon';
import { Notice } from './notice';

/** The house is kept when Start has stood for a moment (ms), and once an hour. */
const AFTER = 1_500;
const EACH = 3_600_000;

/** What there is to tell since the house was last kept in this page, and when that was (ms of its steady clock). */
const house = signal<House | undefined>(undefined);
let kept = -EACH;

/** Keeps the house while Start stands, and tells what goes to the bin and what went there. */
export function Retention({ visits }: { visits: Visits }) {
  const problem = useSignal<Said | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    const keep = async () => {
      try {
        await keepOnce(visits, () => isOver);
        problem.value = undefined;
      } catch (error) {
        problem.value = () => retentionWords().notDone(reasonOf(error));
      }
    };
    const first = setTimeout(() => void keep(), AFTER);
    const each = setInterval(() => void keep(), EACH / 10);
    return () => {
      isOver = true;
      clearTimeout(first);
      clearInterval(each);
    };
  }, [visits, problem]);
  const found = house.value;
  return (
    <>
      {problem.value && <p role="alert">{problem.value()}</p>}
      {found?.doubt && <Doubt visits={visits} doubt={found.doubt} />}
      {found && found.moved > 0 && <Moved visits={visits} number={found.moved} />}
      {found && <LeavingSoon visits={visits} entries={found.soon} />}
    </>
  );
}

async function keepOnce(visits: Visits, isOver: () => boolean, isSure = false): Promise<void> {
  if (performance.now() - kept < EACH && !isSure) return;
  kept = performance.now();
  try {
    const { value: days } = await readRule('retentionDays');
    house.value = await keepHouse(visits, { days, stamp: stampAside, isOver, isSure });
  } catch (error) {
    kept = -EACH;
    throw error;
  }
  // One that was stopped is begun anew the next time.
  if (isOver()) kept = -EACH;
}

function Doubt({ visits, doubt }: { visits: Visits; doubt: NonNullable<House['doubt']> }) {
  const { now, last, toBin, toErase } = doubt;
  const day = (at: number) => formats.day(momentAt(at));
  return (
    <Notice label={retentionWords().doubt(day(now))}>
      <p>{retentionWords().doubtWhy(day(last), toBin + toErase)}</p>
      <div>
        <Button onPress={() => void keepOnce(visits, () => false, true)}>{retentionWords().isRight}</Button>
      </div>
    </Notice>
  );
}

function Moved({ visits, number }: { visits: Visits; number: number }) {
  const heard = async () => {
    await forgetMoved(visits);
    if (house.value) house.value = { ...house.value, moved: 0 };
  };
  return (
    <Notice label={retentionWords().moved(number)}>
      <p>{retentionWords().movedWhy}</p>
      <div class="row">
        <Button kind="quiet" onPress={() => void openVisits()}>
          {retentionWords().openVisits}
        </Button>
        <Button kind="quiet" onPress={() => void heard()}>
          {retentionWords().heard}
        </Button>
      </div>
    </Notice>
  );
}
