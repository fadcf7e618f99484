import { useEffect } from 'preact/hooks';
import { tellMishap } from '@/components/app';
import { continueKeyChange, readProtection, type Index, type Visits } from '@/utils/store';
import { BackupNotice } from './backup-notice';
import { FollowUpsDue } from './follow-ups-due';
import { MissingShortcuts } from './missing-shortcuts';
import { RecoveryNotice } from './recovery-notice';
import { Retention } from './retention';

/**
 * What waits for the time between two visits: notices, and work that goes on by itself. It comes a moment after Start,
 * and stands below all that is there. Each notice is one line, and the one that comes last stands last: none moves
 * another that someone is about to press.
 */
export function BetweenVisits({ visits, index }: { visits: Visits; index: Index }) {
  useEffect(() => goOnWithKeyChange(visits), [visits]);
  return (
    <div class="stack-tight">
      <RecoveryNotice />
      <BackupNotice visits={visits} index={index} />
      <MissingShortcuts />
      <FollowUpsDue visits={visits} index={index} />
      <Retention visits={visits} />
    </div>
  );
}

/** A change of the data key that was begun goes on; answers how to stop. */
function goOnWithKeyChange(visits: Visits): () => void {
  const stop = new AbortController();
  readProtection()
    .then(({ isKeyChanging }) => isKeyChanging && continueKeyChange(visits, undefined, stop.signal))
    .catch((error: unknown) => {
      if (!stop.signal.aborted) tellMishap(error);
    });
  return () => stop.abort();
}
