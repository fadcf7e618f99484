import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { preferences } from '@/components/app';
import { clockNow } from '@/utils/browser';
import { visitWords } from '@/utils/messages';
import { lookAt, sinceJoin, type Look, type Visit } from '@/utils/visit';

const MINUTE = 60_000;

/** This page's first look at each visit. */
const looks = new Map<string, Look>();

/** The whole minutes since Join, for those who want them. It changes at the minute, and moves nothing. */
export function CallClock({ visit }: { visit: Visit }) {
  return preferences().clock ? <Minutes visit={visit} /> : null;
}

function Minutes({ visit }: { visit: Visit }) {
  const since = useSignal(timeIn(visit));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      since.value = timeIn(visit);
      if (since.value !== undefined) timer = setTimeout(tell, MINUTE - (since.value % MINUTE));
    };
    tell();
    return () => clearTimeout(timer);
  }, [visit, since]);
  const time = since.value;
  return (
    <span class="next-clock">
      {time !== undefined && visitWords().visit.minutes(Math.floor(time / MINUTE))}
    </span>
  );
}

/** Time since Join, ms, by the visit's own clock. */
function timeIn(visit: Visit): number | undefined {
  const now = clockNow();
  const look = looks.get(visit.id) ?? lookAt(visit, now);
  looks.set(visit.id, look);
  return sinceJoin(visit, now, look);
}
