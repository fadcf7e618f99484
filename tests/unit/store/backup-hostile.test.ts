import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBackup, planRestore, restoreBackup, type Visits } from '@/utils/store';
import { putRecords } from '@/utils/store/database';
import { readClinician } from '@/utils/store/backup/own';
import { historyIds } from '@/utils/store/filing';
import { readOlder } from '@/utils/store/history';
import { seal } from '@/utils/vault';
import { textOf } from '@/utils/visit';
import { PageClock } from '../../support/fixtures';
import {
  backupOf,
  disk,
  documentIn,
  openBytes,
  PASSPHRASE,
  readPersonal,
  restore,
  save,
  visitsOf,
} from './backup';
import { freshVisits, start } from './on-disk';

let visits: Visits;
/** A good document, to be harmed. */
let good: string;
let goodBytes: Uint8Array;
beforeAll(async () => {
  visits = await freshVisits();
  await start(visits, new PageClock(), 'AB');
  goodBytes = (await save(visits)).bytes;
  good = await documentIn(Uint8Array.from(goodBytes));
});
beforeEach(async () => {
  visits = await freshVisits();
});

/** Why a document is refused; that the vault is as it was is part of every answer. */
async function refusalOf(document: string): Promise<unknown> {
  return refusalOfBytes(await backupOf(document));
}

async function refusalOfBytes(bytes: Uint8Array): Promise<unknown> {
  const before = await disk();
  const refusal = await restore(visits, bytes, 'backup').then(
    () => undefined,
    (error: unknown) => error as { name: string; reason: string },
  );
  if (refusal === undefined) return undefined;
  expect(await disk()).toBe(before);
  expect(['BackupRefused', 'FileRefused']).toContain(refusal.name);
  return refusal.reason;
}

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
/** The good document with something before its first member. */
const withMember = (member: string) => good.replace('{', `{${member},`);

describe('a backup that is no backup', () => {
  it('is taken as it was made, and with blanks as another tool writes them', async () => {
    expect(await refusalOf(good)).toBeUndefined();
    expect(await refusalOf(JSON.stringify(JSON.parse(good), null, 2))).toBeUndefined();
  });

  it('is told from one: no JSON, something else, a part that is missing or of another shape', async () => {
    const document = JSON.parse(good) as Record<string, unknown> & { visits: Record<string, unknown>[] };
    const visit = document.visits[0]!;
    const bad = [
      ...['', 'x', '[]', 'null', '1', '{}', '{', '[[', ']', '"', '{"visits":[1 2]}', '{"visits":[,]}'],
      good.slice(0, -5),
      `${good}{}`,
      good.replace('{', '{,'),
      good.replace('"label"', '"label'),
      ...Object.keys(document).map((name) => JSON.stringify({ ...document, [name]: 7 })),
      ...['format', 'made', 'app', 'vault', 'clinician', 'visits'].map((name) =>
        JSON.stringify({ ...document, [name]: undefined }),
      ),
      ...Object.keys(visit)
        .filter((name) => name !== 'version')
        .map((name) => JSON.stringify({ ...document, visits: [{ ...visit, [name]: { no: 1 } }] })),
      JSON.stringify({ ...document, visits: [visit, visit] }),
      JSON.stringify({ ...document, visits: [visit, 0] }),
      JSON.stringify({ ...document, format: 'webside-clinic-config/1' }),
      JSON.stringify({ ...document, format: 'webside-backup/0' }),
      JSON.stringify({ ...document, personal: { version: 1, types: 'none' } }),
    ];
    for (const text of bad) expect(await refusalOf(text), text.slice(0, 80)).toBe('not-webside');
  });

  it('that is not UTF-8 is refused', async () => {
    const { sealFile } = await import('@/utils/vault');
    const harmed = Uint8Array.from(Buffer.from(good));
    harmed[good.indexOf('"AB"') + 1] = 0xff;
    expect(await refusalOfBytes(await sealFile([harmed], PASSPHRASE, { workFactor: 2 }))).toBe('not-webside');
  });

  it('of a newer version, or with a visit of one, says so', async () => {
    expect(await refusalOf(good.replace('webside-backup/1', 'webside-backup/2'))).toBe('newer');
    expect(await refusalOf(good.replace('"version":1', '"version":2'))).toBe('newer');
    expect(await refusalOf('{"format":"webside-backup/12"}')).toBe('newer');
  });

  it('with a name that could change how a program works is refused, however it is written', async () => {
    const names = ['"__proto__"', '"constructor"', '"prototype"', '"\\u005f_proto__"'];
    for (const name of names) {
      expect(await refusalOf(withMember(`${name}:{"x":1}`)), name).toBe('suspicious');
      expect(await refusalOf(good.replace('"label":', `${name}:{},"label":`)), name).toBe('suspicious');
    }
    expect(({} as { x?: number }).x).toBeUndefined();
    expect(await refusalOf(good.replace('"AB"', '"__proto__"'))).toBeUndefined();
  });

  it('that is too deep or has too many parts is refused before it is parsed', async () => {
    expect(await refusalOf(withMember(`"more":${nested(31)}`))).toBeUndefined();
    for (const depth of [32, 1_000, 200_000])
      expect(await refusalOf(withMember(`"more":${nested(depth)}`))).toBe('too-deep');
    expect(await refusalOf(nested(200_000))).toBe('too-deep');
    expect(await refusalOf(good.replace('"label":', `"more":[${'0,'.repeat(600_000)}0],"label":`))).toBe(
      'too-deep',
    );
    expect(await refusalOf(withMember(`"more":[${'0,'.repeat(1_000_001)}0]`))).toBe('too-deep');
  });

  it('of more than 500 MB is refused before it is read', async () => {
    const large = {
      size: 500_000_001,
      arrayBuffer: () => Promise.reject(new Error('was read')),
    } as unknown as Blob;
    await expect(openBackup(large, PASSPHRASE, { readPersonal })).rejects.toMatchObject({
      reason: 'too-large',
    });
  });

  it('does not open when any byte of it was changed, or it was cut, and leaves the vault as it was', async () => {
    for (let at = 0; at < goodBytes.length; at += 7) {
      const harmed = Uint8Array.from(goodBytes);
      harmed[at]! ^= 0x10;
      expect(await refusalOfBytes(harmed), `byte ${at}`).toBeDefined();
      expect(await refusalOfBytes(goodBytes.subarray(0, at)), `cut at ${at}`).toBeDefined();
    }
  });

  it('does not open with another passphrase', async () => {
    const opening = openBackup(new Blob([Uint8Array.from(goodBytes)]), 'another', { readPersonal });
    await expect(opening).rejects.toMatchObject({ name: 'FileRefused', reason: 'wrong-passphrase' });
  });

  it('does not take the place of what lies here of another kind', async () => {
    const document = await openBytes(goodBytes);
    const [visit] = document.visits;
    await putRecords([await seal(visits.key, visit!.id, { entries: [] })]);
    await expect(planRestore(visits, document, readPersonal)).rejects.toMatchObject({
      reason: 'not-webside',
    });
  });
});

describe('the backup of version 0.1.0', () => {
  it('opens, with the real derivation, and every visit of it is there', async () => {
    const file = resolve(import.meta.dirname, '../../support/backups/webside-backup-0.1.0.age');
    const document = await openBytes(readFileSync(file));
    expect(document).toMatchObject({ format: 'webside-backup/1', app: '0.1.0' });
    const plan = await planRestore(visits, document, readPersonal);
    expect(await restoreBackup(visits, plan, 'mine')).toBe(2);
    const all = await visitsOf(visits);
    expect(all.map(({ label }) => label).sort()).toEqual(['AB', 'CD']);
    expect(all.map((visit) => textOf(visit, 'notes'))).toContain('Sleeps badly since March. 👩🏽‍⚕️');
    const [older] = all.flatMap(historyIds);
    expect(await readOlder(visits, older!)).toBe('Sleeps well');
    expect(await readClinician(visits.key)).toMatchObject({ name: 'Dr Day', role: 'GP' });
  });
});
