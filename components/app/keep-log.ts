import { effect } from '@preact/signals';
import { note, noteStandard, takeOverUnlock, type AuditWhat, type Visits } from '@/utils/store';
import type { Stamped } from '@/utils/visit';
import { standing } from './standard';

/** Has the log hear of what is done in this page to visits, of the unlocking, and of another standard. */
export function keepLog(visits: Visits): void {
  visits.tellLog((visit, deeds) => void note(visits, { what: whatOf(deeds), visit }));
  void takeOverUnlock(visits);
  effect(() => {
    const found = standing()?.inForce;
    if (!found) return;
    const { configuration, source } = found;
    void noteStandard(visits, `${configuration.id} ${configuration.version}, ${source}`);
  });
}

function whatOf(deeds: readonly Stamped[]): AuditWhat {
  const last = deeds.at(-1)?.deed.do;
  if (last === 'bin') return 'deleted';
  return last === 'restore' ? 'restored' : 'changed';
}
