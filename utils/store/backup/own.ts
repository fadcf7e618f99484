import { seal, type DataKey, type Sealed } from '@/utils/vault';
import { clinicianIds, openClinician, rowsOf, type Clinician } from '../clinician';
import { orNothing } from '../damaged';
import { asking } from '../database';
import { ownId, readOwn } from '../own';

/*
 * What a backup holds of the clinician's own, beside the visits: name and role, and what they changed over the standard.
 */

/** The clinician as the disk has them now. @throws RecordDamaged | StorageRefused */
export async function readClinician(key: DataKey): Promise<Clinician> {
  const ids = await clinicianIds(key);
  return openClinician(key, await asking(() => rowsOf(ids)));
}

/** A restored name and role, sealed. To be called under the clinician's lock; `clinicianIds` names what is in their way. */
export async function sealClinician(
  key: DataKey,
  { name, role }: { name: string; role: string },
): Promise<Sealed> {
  const [id = ''] = await clinicianIds(key);
  const before = await orNothing(readClinician(key));
  return seal(key, id, { version: 1, revision: (before?.revision ?? 0) + 1, name, role });
}

/** What the clinician changed over the standard, undefined where nothing was. @throws RecordDamaged | StorageRefused */
export async function readPersonal(key: DataKey, read: (data: unknown) => unknown): Promise<unknown> {
  return readOwn(key, 'personal', read);
}

/** What was restored of it, sealed. */
export async function sealPersonal(key: DataKey, restored: unknown): Promise<Sealed> {
  return seal(key, await ownId(key, 'personal'), restored);
}
