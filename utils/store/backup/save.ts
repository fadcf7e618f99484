import { clockNow, extensionVersion, inTurns } from '@/utils/browser';
import { RecordDamaged, sealFile, type Bytes } from '@/utils/vault';
import { readHeader } from '../database';
import { readInSlices } from '../reading';
import type { Visits } from '../visits';
import { DOCUMENT_END, documentBegin, visitPart, type BackupHead } from './document';
import { BackupRefused } from './errors';
import { openBackup } from './open';
import { withOlderTexts } from './older';
import { readClinician, readPersonal } from './own';

/** The name of the file, always the same. */
export const BACKUP_FILE = 'webside-backup.age';

/** Where the work is: reading the visits, sealing the file, opening it again to see that it is whole. */
export type BackupStep = 'reading' | 'sealing' | 'checking';

/** How a backup is made. */
export interface HowToSave {
  passphrase: string;
  /** Reads what a clinician changed over the standard; throws where it is nothing such. */
  readPersonal: (data: unknown) => unknown;
  /** How far a step is, from 0 to 1. */
  progress?: ((step: BackupStep, part: number) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** See `sealFile`: only tests take less. */
  workFactor?: number | undefined;
}

/** A backup that was made, and opened again. */
export interface Made {
  bytes: Bytes;
  /** UTC ms. */
  at: number;
  visits: number;
  /** Visits, and parts of what the clinician wrote of themselves, that do not open here: they are not in it. */
  unread: number;
}

/**
 * Makes a backup of the whole vault in slices, and opens it again as a restore would.
 * @throws BackupRefused when it does not hold what was written | StorageRefused | the signal's reason
 */
export async function makeBackup(visits: Visits, how: HowToSave): Promise<Made> {
  const { at } = clockNow();
  const { parts, read, unread } = await gather(visits, at, how);
  const { passphrase, signal, workFactor } = how;
  const progress = (part: number) => how.progress?.('sealing', part);
  const bytes = await sealFile(parts, passphrase, { signal, workFactor, progress });
  await checkMade(bytes, read, how);
  return { bytes, at, visits: read, unread };
}

async function checkMade(bytes: Bytes, visits: number, how: HowToSave): Promise<void> {
  const { passphrase, signal, readPersonal: readEdits } = how;
  const progress = (part: number) => how.progress?.('checking', part);
  const back = await openBackup(new Blob([bytes]), passphrase, { readPersonal: readEdits, signal, progress });
  if (back.visits.length !== visits) throw new BackupRefused('not-as-made');
}

/** The document in parts. Each visit's text is let go of as soon as it is written. */
async function gather(visits: Visits, at: number, how: HowToSave) {
  const turn = inTurns(how.signal);
  const { head, unread: unreadOwn } = await headOf(visits, at, how.readPersonal);
  const ids = await allIds(visits);
  const parts = [documentBegin(head)];
  let [read, unread, looked] = [0, unreadOwn, 0];
  for await (const slice of readInSlices(visits, ids)) {
    for (const found of slice.visits) {
      const { visit, unread: unreadTexts } = await withOlderTexts(visits, found);
      parts.push(visitPart(visit, read === 0));
      unread += unreadTexts;
      read += 1;
      await turn();
    }
    unread += slice.unread.length;
    looked += slice.looked;
    how.progress?.('reading', looked / ids.length);
  }
  parts.push(DOCUMENT_END);
  return { parts, read, unread };
}

/** In the order of their ids, so that the same visits give the same document. */
async function allIds(visits: Visits): Promise<string[]> {
  const ids = new Set<string>();
  for await (const slice of visits.entries()) for (const { id } of slice) ids.add(id);
  return [...ids].sort();
}

async function headOf(visits: Visits, at: number, readEdits: (data: unknown) => unknown) {
  const header = await readHeader();
  const clinician = await readable(readClinician(visits.key));
  const personal = await readable(readPersonal(visits.key, readEdits));
  const { name, role } = clinician.value ?? { name: '', role: '' };
  const edits = personal.value;
  const head: BackupHead = {
    made: new Date(at).toISOString(),
    app: extensionVersion(),
    vault: header?.vault ?? '',
    clinician: { name, role },
    ...(edits === undefined ? {} : { personal: edits }),
  };
  return { head, unread: [clinician, personal].filter(({ isDamaged }) => isDamaged).length };
}

/** What was read, or that it does not open; any other failure is the backup's. */
async function readable<T>(reading: Promise<T>): Promise<{ value?: T; isDamaged: boolean }> {
  try {
    return { value: await reading, isDamaged: false };
  } catch (error) {
    if (error instanceof RecordDamaged) return { isDamaged: true };
    throw error;
  }
}
