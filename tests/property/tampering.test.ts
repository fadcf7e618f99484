import { beforeAll, expect, it } from 'vitest';
import {
  open,
  openDraft,
  prepareDrafts,
  RecordDamaged,
  seal,
  type DataKey,
  type Sealed,
} from '@/utils/vault';
import { randomBytes } from '@/utils/vault/bytes';
import { importKey } from '@/utils/vault/key';

/** So many changes of each kind: with those of drafts, ten thousand in all. */
const FLIPS = 6_000;
const SWAPS = 2_500;
const DRAFT_FLIPS = 1_500;
const AT_ONCE = 250;

let key: DataKey;
let records: Sealed[];
let draft: Sealed;
beforeAll(async () => {
  key = await importKey('key-1', randomBytes(32));
  records = await Promise.all(
    Array.from({ length: 40 }, (_, at) => seal(key, `record-${at}`, { text: 'x'.repeat(at * 30) })),
  );
  draft = (await prepareDrafts(key, 'draft-1'))([{ visit: 'v', deeds: [] }]);
});

/** Whole numbers that look random and are the same in every run (Numerical Recipes' generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One bit of one part changed: of the bytes, the nonce, the id or the key's id. */
function flipped(record: Sealed, next: (below: number) => number): Sealed {
  const part = (['bytes', 'bytes', 'bytes', 'nonce', 'id', 'keyId'] as const)[next(6)]!;
  if (part === 'id' || part === 'keyId') {
    const text = record[part];
    const at = next(text.length);
    const other = String.fromCharCode(text.charCodeAt(at) ^ (1 << next(4)));
    return { ...record, [part]: text.slice(0, at) + other + text.slice(at + 1) };
  }
  const bytes = Uint8Array.from(record[part]);
  const at = next(bytes.length);
  bytes[at] = bytes[at]! ^ (1 << next(8));
  return { ...record, [part]: bytes };
}

/** A record of parts of two: its bytes, its nonce, both, or its end, come from another one. */
function swapped(next: (below: number) => number): Sealed {
  const at = next(records.length);
  const [one, other] = [records[at]!, records[(at + 1 + next(records.length - 1)) % records.length]!];
  const cut = 1 + next(Math.min(one.bytes.length, other.bytes.length) - 1);
  const spliced = Uint8Array.from([...one.bytes.slice(0, cut), ...other.bytes.slice(cut)]);
  return [
    { ...one, bytes: other.bytes },
    { ...one, nonce: other.nonce },
    { ...one, nonce: other.nonce, bytes: other.bytes },
    { ...one, bytes: spliced },
    { ...one, bytes: one.bytes.slice(0, -cut) },
    { ...one, bytes: Uint8Array.from([...one.bytes, ...one.bytes]) },
  ][next(6)]!;
}

/** How many of so many changed records are found to be changed. */
async function foundOf(
  number: number,
  make: (next: (below: number) => number) => Sealed,
  opening = open,
): Promise<number> {
  const next = numbers(number);
  let found = 0;
  for (let at = 0; at < number; at += AT_ONCE) {
    const tries = Array.from({ length: Math.min(AT_ONCE, number - at) }, () => opening(key, make(next)));
    for (const { status, ...rest } of await Promise.allSettled(tries)) {
      if (status === 'rejected' && (rest as { reason: unknown }).reason instanceof RecordDamaged) found += 1;
    }
  }
  return found;
}

it('every record opens as it was', async () => {
  for (const [at, record] of records.entries()) {
    expect(await open(key, record)).toEqual({ text: 'x'.repeat(at * 30) });
  }
  expect(await openDraft(key, draft)).toEqual([{ visit: 'v', deeds: [] }]);
});

it('every flip of a bit of a record is found', async () => {
  expect(await foundOf(FLIPS, (next) => flipped(records[next(records.length)]!, next))).toBe(FLIPS);
});

it('every swap, splice, cut and doubling of records is found', async () => {
  expect(await foundOf(SWAPS, swapped)).toBe(SWAPS);
});

it('every flip of a bit of a draft is found', async () => {
  expect(await foundOf(DRAFT_FLIPS, (next) => flipped(draft, next), openDraft)).toBe(DRAFT_FLIPS);
});
