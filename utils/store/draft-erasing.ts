import { openDraft, prepareDrafts, type DataKey, type Sealed } from '@/utils/vault';
import { orNothing } from './damaged';
import { asking } from './database';
import { draftPlaces, type Draft } from './draft-places';
import { replaceDraft } from './draft-changes';
import { readDrafts, removeUnchanged } from './draft-rows';
import type { Visits } from './visits';

/**
 * Takes what was meant for erased visits out of the drafts that closed windows left; one that held nothing else goes.
 * A window that stands has its own in hand. Not to be called under a visit's lock: whoever merges drafts takes those last.
 * @throws StorageFull | StorageRefused
 */
export function eraseFromDrafts({ key }: Visits, erased: ReadonlySet<string>): Promise<void> {
  return navigator.locks.request('drafts', async () => {
    const ids = await draftPlaces(key);
    for (const record of await asking(() => readDrafts(ids))) {
      if (!record) continue;
      await navigator.locks.request(`draft ${record.id}`, { ifAvailable: true }, async (lock) => {
        if (lock) await eraseFrom(key, record, erased);
      });
    }
  });
}

/** One that does not open stays: the check of every record tells of it. */
async function eraseFrom(key: DataKey, record: Sealed, erased: ReadonlySet<string>): Promise<void> {
  const draft = (await orNothing(openDraft(key, record))) as Draft | undefined;
  const others = draft?.filter(({ visit }) => !erased.has(visit));
  if (!draft || !others || others.length === draft.length) return;
  if (others.length === 0) await asking(() => removeUnchanged(record));
  else {
    const after = (await prepareDrafts(key, record.id))(others);
    await asking(() => replaceDraft(record, after));
  }
}
