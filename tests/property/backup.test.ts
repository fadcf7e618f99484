import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Visits } from '@/utils/store';
import { comparable } from '@/utils/store/backup/older';
import { putRecords } from '@/utils/store/database';
import { emptyIndex } from '@/utils/store/entries';
import { seal } from '@/utils/vault';
import { entryOf, type Visit } from '@/utils/visit';
import { backupOf, disk, documentIn, openBytes, restore, save, visitsOf } from '../unit/store/backup';
import { freshVisits } from '../unit/store/on-disk';
import { howMany } from '../support/how-many';
import { anyText, anyVisit } from './arbitraries';

const anyVisits = fc
  .array(anyVisit, { maxLength: 4 })
  .map((visits) => visits.map((visit, number): Visit => ({ ...visit, id: `visit-${number}` })));

/** A vault with these visits in it. */
async function vaultOf(all: readonly Visit[]): Promise<Visits> {
  const visits = await freshVisits();
  const { key, index } = visits;
  await putRecords(await Promise.all(all.map((visit) => seal(key, visit.id, visit))));
  await putRecords([await seal(key, index.id, { ...emptyIndex(), entries: all.map(entryOf) })]);
  return visits;
}

/** What becomes of a visit: an older state whose text is not in the backup has no place any more. */
function restored(visit: Visit): unknown {
  return comparable({ ...visit, history: visit.history?.filter(({ text }) => text !== undefined) });
}

/** What is another in a backup that is made again: when it was made, and since when what was in the bin lies there. */
const anew = (document: string) =>
  document.replace(/"made":"[^"]*"/, '').replace(/"binned":\{"at":\d+/g, '"binned":{');

it(
  'any vault comes back from its backup, and gives the same backup again',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyVisits, async (all) => {
        const text = await documentIn((await save(await vaultOf(all))).bytes);
        const fresh = await freshVisits();
        expect(await restore(fresh, await backupOf(text))).toBe(all.length);
        expect((await visitsOf(fresh)).map(comparable)).toEqual(all.map(comparable));
        expect(anew(await documentIn((await save(fresh)).bytes))).toBe(anew(text));
      }),
      { numRuns: 200 },
    );
  },
  howMany(120_000, 600_000),
);

/** Any place in the file, from either end, and what is done there. */
const place = fc.nat(1_000_000);
const byteHarm = fc.oneof(
  fc.record({ do: fc.constant('flip' as const), at: place, by: fc.integer({ min: 1, max: 255 }) }),
  fc.record({
    do: fc.constantFrom('cut' as const, 'drop' as const, 'double' as const),
    at: place,
    by: fc.nat(64),
  }),
);

function harmBytes(bytes: Uint8Array, harm: { do: string; at: number; by: number }): Uint8Array {
  const at = harm.at % bytes.length;
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  if (harm.do === 'flip')
    return Uint8Array.from(bytes, (byte, place) => (place === at ? byte ^ harm.by : byte));
  if (harm.do === 'cut') return before;
  const some = harm.by + 1;
  return Buffer.concat([
    before,
    harm.do === 'drop' ? after.subarray(some) : Buffer.concat([after.subarray(0, some), after]),
  ]);
}

const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  anyText,
  fc.constantFrom(null, -1, 1e308, '', [], {}, 'webside-backup/1', true),
);
const valueHarm = fc.record({ at: place, value: fc.option(anyValue, { nil: undefined }) });
const textHarm = fc.record({
  at: place,
  length: fc.nat(40),
  text: fc.oneof(anyText, fc.constantFrom('"', '{', '[', ',', '\\')),
});

/** Replaces one value anywhere in a document, or takes it away. */
function harmValue(document: string, { at, value }: { at: number; value: unknown }): string {
  let count = 0;
  JSON.parse(document, () => (count += 1));
  let number = 0;
  const wanted = at % count;
  const harmed = JSON.stringify(JSON.parse(document), (_, part: unknown) => {
    number += 1;
    return number - 1 === wanted ? value : part;
  }) as string | undefined;
  return harmed ?? '';
}

describe('a mutated backup', () => {
  let bytes: Uint8Array;
  let document: string;
  let visits: Visits;
  beforeAll(async () => {
    const all = fc.sample(anyVisit, { numRuns: 3, seed: 7 });
    const made = await save(await vaultOf(all.map((visit, number) => ({ ...visit, id: `visit-${number}` }))));
    bytes = made.bytes;
    document = await documentIn(made.bytes);
    visits = await freshVisits();
  });

  /** Restores all of it, or refuses it in a sentence and leaves the vault as it was. */
  async function allOrNothing(harmed: Uint8Array): Promise<boolean> {
    const before = await disk();
    try {
      await restore(visits, harmed, 'backup');
    } catch (error) {
      expect(['BackupRefused', 'FileRefused']).toContain((error as Error).name);
      expect(await disk()).toBe(before);
      return false;
    }
    expect((await visitsOf(visits)).map(comparable)).toEqual(
      (await openBytes(harmed)).visits.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(restored),
    );
    visits = await freshVisits();
    return true;
  }

  it(
    'in any byte of its file is refused, and nothing is restored',
    async () => {
      await fc.assert(
        fc.asyncProperty(byteHarm, async (harm) => {
          const harmed = harmBytes(bytes, harm);
          fc.pre(Buffer.compare(harmed, bytes) !== 0);
          expect(await allOrNothing(harmed)).toBe(false);
        }),
        { numRuns: howMany(500, 2_500) },
      );
    },
    howMany(120_000, 600_000),
  );

  it(
    'in any value of its document is restored whole or not at all',
    async () => {
      await fc.assert(
        fc.asyncProperty(valueHarm, async (harm) => {
          await allOrNothing(await backupOf(harmValue(document, harm)));
        }),
        { numRuns: howMany(300, 1_500) },
      );
    },
    howMany(120_000, 600_000),
  );

  it(
    'in any letters of its document is restored whole or not at all',
    async () => {
      await fc.assert(
        fc.asyncProperty(textHarm, async ({ at, length, text }) => {
          const from = at % document.length;
          await allOrNothing(await backupOf(document.slice(0, from) + text + document.slice(from + length)));
        }),
        { numRuns: howMany(200, 1_000) },
      );
    },
    howMany(120_000, 600_000),
  );
});
