import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Folder } from '@/utils/browser';
import { changeBackupState, writeFolderBackup, type Visits } from '@/utils/store';
import { readBackupState } from '@/utils/store/backup/state';
import { database } from '@/utils/store/database';
import { PageClock } from '../../support/fixtures';
import { LOW, openBytes, PASSPHRASE, readPersonal } from './backup';
import { damage, freshVisits, start } from './on-disk';

const DAY = 86_400_000;
let visits: Visits;
let folder: FakeFolder;
beforeEach(async () => {
  visits = await freshVisits();
  await start(visits, new PageClock(), 'AB');
  folder = new FakeFolder();
  // A folder of the device cannot lie in this database, which is not a browser's.
  vi.spyOn(database.handles, 'get').mockResolvedValue({
    id: 'backup',
    handle: folder as unknown as Folder,
  });
});

/** A folder in memory: Chromium's own is tried in tests/browser/backup-folder.spec.ts. */
class FakeFolder {
  readonly files = new Map<string, { bytes: Uint8Array; written: number }>();
  permission: PermissionState = 'granted';
  isGone = false;
  /** What becomes of the bytes on their way to the disk. */
  harm = (bytes: Uint8Array) => bytes;

  readonly folders = new Map<string, FakeFolder>();

  queryPermission = () => Promise.resolve(this.permission);
  keys = async function* (this: FakeFolder) {
    await Promise.resolve();
    if (this.isGone) throw new DOMException('gone', 'NotFoundError');
    yield* this.files.keys();
  };

  getDirectoryHandle(name: string) {
    if (this.isGone) return Promise.reject(new DOMException('gone', 'NotFoundError'));
    const found = this.folders.get(name) ?? new FakeFolder();
    found.harm = this.harm;
    this.folders.set(name, found);
    return Promise.resolve(found);
  }

  getFileHandle(name: string, { create = false } = {}) {
    if (this.isGone || (!create && !this.files.has(name))) {
      return Promise.reject(new DOMException('none', 'NotFoundError'));
    }
    const getFile = () => {
      const { bytes, written } = this.files.get(name)!;
      return Promise.resolve(new File([Uint8Array.from(bytes)], name, { lastModified: written }));
    };
    let pending: Uint8Array = new Uint8Array();
    const writing = {
      write: (bytes: Uint8Array) => Promise.resolve(void (pending = bytes)),
      close: () =>
        Promise.resolve(void this.files.set(name, { bytes: this.harm(pending), written: Date.now() })),
      abort: () => Promise.resolve(),
    };
    return Promise.resolve({ getFile, createWritable: () => Promise.resolve(writing) });
  }
}

/** The files of the vault at hand; the rows of `freshVisits` all belong to `vault-1`. */
const mine = () => folder.folders.get('webside-vault-1')!.files;

const write = () => writeFolderBackup(visits, { readPersonal, workFactor: LOW });

describe('the backup that is written by itself', () => {
  it('waits until a passphrase was given once, then is whole, and is remembered', async () => {
    expect(await write()).toEqual({ look: 'nothing' });
    await changeBackupState(visits, { passphrase: PASSPHRASE });
    expect(await write()).toMatchObject({ look: 'written', made: { visits: 1, unread: 0 } });
    const { bytes } = mine().get('webside-backup-1.age')!;
    expect((await openBytes(bytes)).visits).toMatchObject([{ label: 'AB' }]);
    const { at, inFolderAt } = await readBackupState(visits);
    expect(at).toBeTypeOf('number');
    expect(inFolderAt).toBe(at);
  });

  it('comes once a day, and the last seven stay', async () => {
    await changeBackupState(visits, { passphrase: PASSPHRASE });
    const now = vi.spyOn(Date, 'now');
    const first = 1_800_000_000_000;
    for (let day = 0; day < 9; day += 1) {
      now.mockReturnValue(first + day * DAY);
      expect(await write(), `day ${day}`).toMatchObject({ look: 'written' });
      now.mockReturnValue(first + (day + 1) * DAY - 1);
      expect(await write(), `later on day ${day}`).toEqual({ look: 'nothing' });
    }
    const names = [...mine().keys()].sort();
    expect(names).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `webside-backup-${number}.age`));
    const days = [...mine().values()].map(({ written }) => Math.floor((written - first) / DAY));
    expect(days.sort()).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('that is not whole replaces none, takes a free place, and is told', async () => {
    await changeBackupState(visits, { passphrase: PASSPHRASE });
    const now = vi.spyOn(Date, 'now');
    const first = 1_800_000_000_000;
    now.mockReturnValue(first);
    await write();
    const whole = mine().get('webside-backup-1.age')!.bytes;
    const { id } = await start(visits, new PageClock(), 'CD');
    await damage(id);
    for (let day = 1; day < 7; day += 1) {
      now.mockReturnValue(first + day * DAY);
      expect(await write(), `day ${day}`).toMatchObject({ made: { visits: 1, unread: 1 } });
    }
    now.mockReturnValue(first + 7 * DAY);
    await expect(write()).rejects.toMatchObject({ reason: 'no-room' });
    expect(mine().get('webside-backup-1.age')!.bytes).toBe(whole);
  });

  it('lies beside that of another vault, which loses none', async () => {
    await changeBackupState(visits, { passphrase: PASSPHRASE });
    const others = new FakeFolder();
    folder.folders.set('webside-0a1b2c3d', others);
    for (let number = 1; number <= 7; number += 1) {
      others.files.set(`webside-backup-${number}.age`, { bytes: new Uint8Array(), written: number });
    }
    await write();
    expect([...mine().keys()]).toEqual(['webside-backup-1.age']);
    expect([...others.files.values()].map(({ written }) => written)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('leaves alone a folder that the browser shut, or that is gone', async () => {
    await changeBackupState(visits, { passphrase: PASSPHRASE });
    folder.permission = 'prompt';
    expect(await write()).toEqual({ look: 'shut' });
    folder.permission = 'granted';
    folder.isGone = true;
    await expect(write()).rejects.toMatchObject({ name: 'NotFoundError' });
    expect(await readBackupState(visits)).toEqual({ version: 1, passphrase: PASSPHRASE });
  });

  it('that does not lie there as it was written counts as none', async () => {
    await changeBackupState(visits, { passphrase: PASSPHRASE });
    folder.harm = (bytes) => Uint8Array.from(bytes, (byte, at) => (at === 100 ? byte ^ 1 : byte));
    await expect(write()).rejects.toMatchObject({ reason: 'not-as-made' });
    folder.harm = (bytes) => bytes.slice(1);
    await expect(write()).rejects.toMatchObject({ reason: 'not-as-made' });
    expect((await readBackupState(visits)).at).toBeUndefined();
  });

  it('is written by one window alone', async () => {
    await changeBackupState(visits, { passphrase: PASSPHRASE });
    const looks = await Promise.all([write(), write(), write()]);
    expect(looks.map(({ look }) => look).sort()).toEqual(['nothing', 'nothing', 'written']);
    expect(mine().size).toBe(1);
  });

  it('stops when a visit begins, and nothing was written', async () => {
    await changeBackupState(visits, { passphrase: PASSPHRASE });
    const stop = new AbortController();
    const how = { readPersonal, workFactor: LOW, signal: stop.signal, progress: () => stop.abort() };
    await expect(writeFolderBackup(visits, how)).rejects.toThrow('aborted');
    expect(folder.folders.size).toBe(0);
  });
});
