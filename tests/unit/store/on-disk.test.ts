import { beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unlockedKey } from '@/utils/browser';
import { createVault, openDraftBox, openVisits } from '@/utils/store';
import { database } from '@/utils/store/database';
import { itemField, type Deed } from '@/utils/visit';
import { PageClock, STANDARD, visitType } from '../../support/fixtures';

vi.mock('hash-wasm', () => import('../quick-argon2'));

const PASSPHRASE = 'Passphrase-canary-7';
const CANARIES = {
  passphrase: PASSPHRASE,
  label: 'Label-canary-1',
  title: 'Title-canary-2',
  notes: 'Notes-canary-3',
  itemNote: 'Item-canary-4',
  mattered: 'Mattered-canary-5',
  draft: 'Draft-canary-6',
  state: 'finished',
  outcome: 'cut-off',
  day: '2026-11-23',
  zone: 'Europe/Berlin',
  instant: String(Date.UTC(2026, 10, 23, 9, 0)),
};

/** Every byte that lies in the fake database: keys and rows of every store, binary parts as they are. */
async function everyByte(): Promise<Buffer> {
  const parts: Buffer[] = [];
  const add = (value: unknown): void => {
    if (value instanceof Uint8Array) parts.push(Buffer.from(value));
    else if (typeof value === 'object' && value !== null) Object.entries(value).flat().forEach(add);
    else parts.push(Buffer.from(`${String(value)}\n`));
  };
  for (const table of database.tables) {
    add(table.name);
    add(await table.toCollection().primaryKeys());
    add(await table.toArray());
  }
  return Buffer.concat(parts);
}

/** Whether a text lies in bytes, as UTF-8 or UTF-16 of either order. */
function holds(bytes: Buffer, text: string): boolean {
  const wide = Buffer.from(text, 'utf16le');
  return [Buffer.from(text), wide, Buffer.from(wide).swap16()].some((needle) => bytes.includes(needle));
}

let visitId: string;
/** A vault with one visit full of texts, and a draft that is not yet done to it. */
beforeAll(async () => {
  await createVault(PASSPHRASE);
  const visits = await openVisits();
  const clock = new PageClock();
  const type = visitType({ title: CANARIES.title });
  const visit = await visits.start({ type, standard: STANDARD, label: CANARIES.label }, clock.stamp());
  visitId = visit.id;
  const deeds: Deed[] = [
    { do: 'join' },
    { do: 'writeText', field: 'notes', base: '', next: CANARIES.notes },
    { do: 'writeText', field: itemField('safe'), base: '', next: CANARIES.itemNote },
    { do: 'writeText', field: 'mattered', base: '', next: CANARIES.mattered },
    { do: 'finish', outcome: 'cut-off' },
  ];
  await visits.change(
    visit.id,
    deeds.map((deed) => ({ deed, stamp: clock.stamp() })),
  );
  const box = await openDraftBox(visits, () => undefined);
  const late: Deed = { do: 'writeText', field: 'notes', base: CANARIES.notes, next: CANARIES.draft };
  box.keep(visit.id, [{ deed: late, stamp: clock.stamp() }]);
});

it('nothing of a visit, a draft or the passphrase lies on the disk in clear', async () => {
  const bytes = await everyByte();
  // What does lie there in clear is found: the search itself works.
  expect(holds(bytes, visitId)).toBe(true);
  for (const [name, canary] of Object.entries(CANARIES)) expect(holds(bytes, canary), name).toBe(false);
});

it('a record shows its id, its key’s id, a nonce and bytes of a size class', async () => {
  const rows = [...(await database.records.toArray()), ...(await database.drafts.toArray())];
  expect(rows).toHaveLength(3);
  for (const row of rows) {
    expect(Object.keys(row).sort()).toEqual(['bytes', 'id', 'keyId', 'nonce']);
    expect(row.id).toMatch(/^[0-9a-f]{32}$/);
    expect(row.nonce).toHaveLength(12);
  }
  // 1 KiB and a tag for the index, the same and a wrapped key for the draft, 4 KiB for the visit.
  expect(rows.map((row) => row.bytes.length).sort()).toEqual([1_040, 1_100, 4_112]);
});

it('no index of the database lists anything but random ids', () => {
  expect(
    database.tables.map((table) => [table.name, table.schema.primKey.name, table.schema.indexes]),
  ).toEqual([
    ['records', 'id', []],
    ['headers', 'id', []],
    ['drafts', 'id', []],
    ['handles', 'id', []],
  ]);
});

it('the key lies neither on the disk nor in the storage that is', async () => {
  await database.headers.clear();
  await database.records.clear();
  await createVault(PASSPHRASE);
  const { bytes: key } = (await unlockedKey.get())!;
  const raw = Buffer.from(key, 'base64');
  const onDisk = await everyByte();
  const local = JSON.stringify(await fakeBrowser.storage.local.get(null));
  for (const form of [key, raw.toString('hex'), PASSPHRASE]) {
    expect(holds(onDisk, form)).toBe(false);
    expect(local).not.toContain(form);
  }
  expect(onDisk.includes(raw)).toBe(false);
});
