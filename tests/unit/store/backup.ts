import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPersonalEdits } from '@/utils/standard';
import {
  changePersonal,
  makeBackup,
  openBackup,
  planRestore,
  restoreBackup,
  type BackupDocument,
  type Conflict,
  type Visits,
} from '@/utils/store';
import { writeClinician } from '@/utils/store/clinician';
import { database } from '@/utils/store/database';
import { fromUtf8, openFile, sealFile, utf8, type Bytes } from '@/utils/vault';
import { textOf, type Visit } from '@/utils/visit';
import { MINUTE, type PageClock } from '../../support/fixtures';
import { start } from './on-disk';

// A backup names the version that made it.
Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });

export const PASSPHRASE = 'harbour violin cactus sunday';
/** scrypt with N = 4: a test that is not about the derivation need not pay for it. */
export const LOW = 2;
export const readPersonal = readPersonalEdits;

export const save = (visits: Visits) =>
  makeBackup(visits, { passphrase: PASSPHRASE, readPersonal, workFactor: LOW });

/** Opens a backup as Restore does. */
export const openBytes = (bytes: Uint8Array): Promise<BackupDocument> =>
  openBackup(new Blob([Uint8Array.from(bytes)]), PASSPHRASE, { readPersonal });

/** Opens, compares and restores, as Restore does. */
export async function restore(visits: Visits, bytes: Uint8Array, conflict: Conflict = 'mine') {
  const plan = await planRestore(visits, await openBytes(bytes), readPersonal);
  return restoreBackup(visits, plan, conflict);
}

/** The document inside a backup, as any age tool shows it. */
export const documentIn = async (bytes: Bytes) => fromUtf8(await openFile(bytes, PASSPHRASE));

/** A backup with any text in the place of its document. */
export const backupOf = (document: string) => sealFile([utf8(document)], PASSPHRASE, { workFactor: LOW });

/** All that lies on the disk, as it lies there. */
export async function disk(): Promise<string> {
  const tables = await Promise.all(database.tables.map((table) => table.toArray()));
  return JSON.stringify(tables, (_, part: unknown) =>
    part instanceof Uint8Array ? Buffer.from(part).toString('base64') : part,
  );
}

/** The visits of a vault as its lists lead to them, by id. */
export async function visitsOf(visits: Visits): Promise<Visit[]> {
  const all: Visit[] = [];
  for await (const slice of visits.entries()) for (const { id } of slice) all.push(await visits.get(id));
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a clinician changed over the standard. */
export const EDITS = {
  version: 1 as const,
  types: [{ type: 'test-visit', sayings: [], hidden: ['listen'], own: [] }],
};

/** A vault with some of everything: visits in each state, one in the bin, a name, edits. */
export async function fill(visits: Visits, clock: PageClock): Promise<Visit[]> {
  for (const label of ['AB', 'CD', 'EF']) await start(visits, clock.pass(MINUTE), label);
  const [first, second] = await visitsOf(visits);
  await writeNotes(visits, clock, first!.id, 'What a patient said \ud83d 👩🏽‍⚕️');
  await visits.change(second!.id, [{ deed: { do: 'bin' }, stamp: clock.pass(MINUTE).stamp() }]);
  await writeClinician(visits.key, () => ({ name: 'Dr Day', role: 'GP' }));
  await changePersonal(visits, readPersonal, () => EDITS);
  return visitsOf(visits);
}

/** Writes the notes of a visit. */
export async function writeNotes(visits: Visits, clock: PageClock, id: string, next: string): Promise<void> {
  const base = textOf(await visits.get(id), 'notes');
  const stamp = clock.pass(MINUTE).stamp();
  await visits.change(id, [{ deed: { do: 'writeText', field: 'notes', base, next }, stamp }]);
}
