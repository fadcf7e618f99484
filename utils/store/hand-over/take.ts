import { clockNow, momentAt, randomId } from '@/utils/browser';
import { receivedVisit, type HandOver } from '@/utils/export';
import { seal } from '@/utils/vault';
import { entryOf, type Entry, type Visit } from '@/utils/visit';
import { putRecords } from '../database';
import type { Visits } from '../visits';
import { HandOverRefused } from './errors';

/**
 * What lies here of the same visit: an older state that was taken before, or nothing.
 * @throws HandOverRefused `twice` when this very hand-over was taken, `older` when a later state of its visit was
 */
export async function takenBefore(visits: Visits, handOver: HandOver): Promise<Entry | undefined> {
  let before: Entry | undefined;
  let isOlder = false;
  for await (const slice of visits.entries()) {
    for (const entry of slice) {
      const { received } = entry;
      if (received?.id === handOver.id) throw new HandOverRefused('twice');
      if (received?.of !== handOver.of) continue;
      before = entry;
      isOlder ||= received.made >= handOver.made.at;
    }
  }
  if (isOlder) throw new HandOverRefused('older');
  return before;
}

/**
 * Takes a hand-over: it lies in Visits as a closed visit, all of it or nothing. One of the same visit that was taken
 * before stays as it is.
 * @throws HandOverRefused | StorageFull | StorageRefused | VaultGone
 */
export async function takeHandOver(visits: Visits, handOver: HandOver): Promise<Visit> {
  const { at } = clockNow();
  const visit = receivedVisit(handOver, randomId(), momentAt(at));
  const sealed = await seal(visits.key, visit.id, visit);
  return navigator.locks.request('index', async () => {
    // Another window may have taken it meanwhile.
    await takenBefore(visits, handOver);
    const lists = await visits.index.prepare(entryOf(visit), {}, true);
    await putRecords([sealed, ...lists]);
    return visit;
  });
}
