import * as v from 'valibot';
import { derivedId, open, openDraft, seal, type DataKey, type Sealed } from '@/utils/vault';
import { orNothing } from './damaged';
import { asking, database, putRecords } from './database';
import { readDrafts, removeUnchanged } from './draft-rows';
import { whole } from './entries';
import { TooLong } from './errors';
import { watchDerived, type Listener } from './live';
import type { Visits } from './visits';

/** Whose visits these are, as summaries name them. Empty where nothing was given. */
export interface Clinician {
  /** Counts the puts: whoever knows a newer one takes no older. */
  revision: number;
  name: string;
  role: string;
}
/** What can be written of a clinician. */
export type ClinicianPart = 'name' | 'role';

/** The longest name and the longest role, in UTF-16 units. */
export const CLINICIAN_LIMIT = 120;
export const CLINICIAN_PARTS = ['name', 'role'] as const satisfies ClinicianPart[];

const recordSchema = v.object({
  version: v.literal(1),
  revision: v.number(),
  name: v.string(),
  role: v.string(),
});
const NOBODY: Clinician = { revision: 0, name: '', role: '' };

/** The ids of the record, and of a draft for each part: what a page that closed had not put into the record yet. */
export function clinicianIds(key: DataKey): Promise<string[]> {
  return Promise.all(['clinician', ...CLINICIAN_PARTS.map(draftName)].map((name) => derivedId(key, name)));
}

/** The id of the draft of one part. */
export function clinicianDraftId(key: DataKey, part: ClinicianPart): Promise<string> {
  return derivedId(key, draftName(part));
}

function draftName(part: ClinicianPart): string {
  return `clinician ${part}`;
}

/**
 * Opens what lies on the disk of the clinician.
 * @param rows what was found under `clinicianIds`, in their order
 * @throws RecordDamaged
 */
export async function openClinician(key: DataKey, rows: (Sealed | undefined)[]): Promise<Clinician> {
  const [record, ...drafts] = rows;
  const clinician = record ? whole(readRecord, await open(key, record)) : { ...NOBODY };
  for (const [at, part] of CLINICIAN_PARTS.entries()) {
    const draft = drafts[at];
    if (draft) clinician[part] = whole(readDraft, await openDraft(key, draft));
  }
  return clinician;
}

/** Follows the clinician's name and role on the disk, whoever writes them; answers how to stop. */
export function watchClinician({ key }: Visits, listener: Listener<Clinician>): () => void {
  return watchDerived(clinicianIds(key), (rows) => openClinician(key, rows), listener, rowsOf);
}

/**
 * What lies on the disk under `clinicianIds`, in their order. Drafts are read first: whoever writes puts the record
 * before it removes them, so that no text is missed between the two.
 */
export async function rowsOf([record = '', ...drafts]: string[]): Promise<(Sealed | undefined)[]> {
  const found = await readDrafts(drafts);
  return [await database.records.get(record), ...found];
}

/**
 * Writes one part or both, and resolves to the whole when it is on the disk. A record that does not open is written anew.
 * @param change what to write, asked for once the drafts were read: one that is removed here must be no newer than it
 * @param done is given the drafts that nobody needs any more; without it they are removed
 * @throws TooLong before anything changes | StorageFull | StorageRefused
 */
export function writeClinician(
  key: DataKey,
  change: () => Partial<Record<ClinicianPart, string>>,
  done: (drafts: Sealed[]) => Promise<void> | void = removeAll,
): Promise<Clinician> {
  return navigator.locks.request('clinician', async () => {
    const ids = await clinicianIds(key);
    const rows = await asking(() => rowsOf(ids));
    // What is damaged can only be written anew, and counts as nothing.
    const before = (await orNothing(openClinician(key, rows))) ?? NOBODY;
    const changed = change();
    for (const text of Object.values(changed)) {
      if (text.length > CLINICIAN_LIMIT) throw new TooLong(text.length, CLINICIAN_LIMIT);
    }
    const after = { ...before, ...changed, revision: before.revision + 1 };
    await putRecords([await seal(key, ids[0] ?? '', { version: 1, ...after })]);
    await done(rows.slice(1).filter((draft) => draft !== undefined));
    return after;
  });
}

/** Removes drafts, each unless another state of it was put meanwhile. @throws StorageRefused */
export async function removeAll(drafts: readonly Sealed[]): Promise<void> {
  for (const draft of drafts) await asking(() => removeUnchanged(draft));
}

function readRecord(data: unknown): Clinician {
  const { revision, name, role } = v.parse(recordSchema, data);
  return { revision, name, role };
}

function readDraft(data: unknown): string {
  return v.parse(v.string(), data);
}
