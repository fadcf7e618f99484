import { lockAfter } from '@/utils/browser';
import { readRule, watchRules } from '@/utils/standard';
import { tellMishap } from './mishap';

/** Tells the background after how many minutes to lock, now and whenever a rule has changed. */
export function followLockTimes(): void {
  const tell = () => void tellLockTimes().catch(tellMishap);
  watchRules(tell);
  tell();
}

async function tellLockTimes(): Promise<void> {
  const [outside, inVisit] = await Promise.all([
    readRule('autoLockMinutes'),
    readRule('autoLockInVisitMinutes'),
  ]);
  const wanted = { minutes: outside.value, inVisit: inVisit.value };
  const present = await lockAfter.get();
  if (present?.minutes !== wanted.minutes || present.inVisit !== wanted.inVisit) await lockAfter.set(wanted);
}
