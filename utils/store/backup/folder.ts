import {
  clockNow,
  inTurns,
  mayWrite,
  openFolder,
  readIn,
  writeIn,
  type Folder,
  type Turn,
} from '@/utils/browser';
import { asking, database, readHeader } from '../database';
import type { Visits } from '../visits';
import { BackupRefused } from './errors';
import { makeBackup, type HowToSave, type Made } from './save';
import { changeBackupState, readBackupState } from './state';

/** The last so many backups lie in the folder. */
const KEPT = 7;
const DAY = 86_400_000;
/** Bytes compared between two turns of the page. */
const AT_ONCE = 64 * 1024;
const nameOf = (number: number) => `webside-backup-${number}.age`;

/** The folder that was chosen for backups. @throws StorageRefused */
export async function readBackupFolder(): Promise<Folder | undefined> {
  const row = await asking(() => database.handles.get('backup'));
  return row?.handle as Folder | undefined;
}

/** Keeps the folder that was chosen for backups; nothing takes it back. */
export async function keepBackupFolder(handle: Folder | undefined): Promise<void> {
  await asking<unknown>(() =>
    handle ? database.handles.put({ id: 'backup', handle }) : database.handles.delete('backup'),
  );
}

/** What came of a look at the folder: nothing to do, a backup written, or the browser does not let Webside in. */
export type FolderLook = { look: 'nothing' | 'shut' } | { look: 'written'; made: Made };

/**
 * Writes a backup into the chosen folder by itself, at most once a day: the oldest of seven of this vault's is
 * replaced, and what lies there is read back. One that is not whole replaces none. One window does it, the others
 * leave it.
 * @throws BackupRefused | StorageRefused | DOMException of the folder | the signal's reason
 */
export function writeFolderBackup(visits: Visits, how: Omit<HowToSave, 'passphrase'>): Promise<FolderLook> {
  return navigator.locks.request('backup folder', { ifAvailable: true }, async (lock) => {
    const [folder, state] = await Promise.all([readBackupFolder(), readBackupState(visits)]);
    const { passphrase, inFolderAt } = state;
    const isDone = inFolderAt !== undefined && Math.abs(clockNow().at - inFolderAt) < DAY;
    if (!lock || !folder || passphrase === undefined || isDone) return { look: 'nothing' };
    if (!(await mayWrite(folder))) return { look: 'shut' };
    const made = await makeBackup(visits, { ...how, passphrase });
    await writeOldest(await folderOf(folder), made, inTurns(how.signal));
    await changeBackupState(visits, { at: made.at, inFolderAt: made.at });
    return { look: 'written', made };
  });
}

/** This vault's own folder in the chosen one: another vault that writes there too loses none of its seven. */
async function folderOf(folder: Folder): Promise<FileSystemDirectoryHandle> {
  const vault = (await readHeader())?.vault ?? '';
  return openFolder(folder, `webside-${vault.slice(0, 8)}`);
}

async function writeOldest(
  folder: FileSystemDirectoryHandle,
  { bytes, unread }: Made,
  turn: Turn,
): Promise<void> {
  const name = await oldestName(folder, unread === 0);
  await writeIn(folder, name, bytes);
  const back = await readIn(folder, name);
  const isThere = back !== undefined && (await isSame(new Uint8Array(await back.arrayBuffer()), bytes, turn));
  if (!isThere) throw new BackupRefused('not-as-made');
}

/** The first name that is free, or that of the oldest. @throws BackupRefused `no-room` when none is free and none may go */
async function oldestName(folder: FileSystemDirectoryHandle, mayReplace: boolean): Promise<string> {
  const names = Array.from({ length: KEPT }, (_, at) => nameOf(at + 1));
  const files = await Promise.all(names.map((name) => readIn(folder, name)));
  const ages = names.map((name, at) => ({ name, written: files[at]?.lastModified ?? 0 }));
  const oldest = ages.reduce((found, each) => (each.written < found.written ? each : found));
  if (oldest.written > 0 && !mayReplace) throw new BackupRefused('no-room');
  return oldest.name;
}

async function isSame(a: Uint8Array, b: Uint8Array, turn: Turn): Promise<boolean> {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) {
    if (a[at] !== b[at]) return false;
    if (at % AT_ONCE === 0) await turn();
  }
  return true;
}
