import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  open,
  openDraft,
  prepareDrafts,
  RecordDamaged,
  seal,
  type DataKey,
  type Sealed,
} from '@/utils/vault';
import { randomBytes, utf8 } from '@/utils/vault/bytes';
import { importKey } from '@/utils/vault/key';
import { pad, unpad } from '@/utils/vault/padding';
import { readVisit } from '@/utils/visit';
import { anyText, anyVisit } from './arbitraries';

let key: DataKey;
let drafts: Awaited<ReturnType<typeof prepareDrafts>>;
beforeAll(async () => {
  key = await importKey('key-1', randomBytes(32));
  drafts = await prepareDrafts(key, 'box-1');
});
const bytesOf = (value: unknown) => Buffer.from(utf8(JSON.stringify(value)));

/** Any place in the bytes, from either end, and any change of the byte there. */
const flip = fc.record({ at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) });
function flipped(bytes: Sealed['bytes'], { at, by }: { at: number; by: number }): Sealed['bytes'] {
  const copy = Uint8Array.from(bytes);
  copy[at % copy.length]! ^= by;
  return copy;
}

describe('any visit', () => {
  it('survives sealing and opening byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyVisit, async (visit) => {
        const opened = await open(key, await seal(key, visit.id, visit));
        expect(bytesOf(opened).equals(bytesOf(visit))).toBe(true);
        expect(readVisit(opened)).toEqual(visit);
      }),
      { numRuns: 60 },
    );
  });

  it('does not open with any one byte of it changed', async () => {
    await fc.assert(
      fc.asyncProperty(anyVisit, flip, async (visit, change) => {
        const record = await seal(key, visit.id, visit);
        const harmed = { ...record, bytes: flipped(record.bytes, change) };
        await expect(open(key, harmed)).rejects.toThrow(RecordDamaged);
        const otherNonce = { ...record, nonce: flipped(record.nonce, change) };
        await expect(open(key, otherNonce)).rejects.toThrow(RecordDamaged);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any text', () => {
  it('survives sealing and opening, as a record and as a draft', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await open(key, await seal(key, 'id-1', { text }))).toEqual({ text });
        expect(await openDraft(key, drafts({ text }))).toEqual({ text });
      }),
      { numRuns: 150 },
    );
  });

  it('in a draft does not open with any one byte of it changed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, flip, async (text, change) => {
        const draft = drafts({ text });
        const harmed = { ...draft, bytes: flipped(draft.bytes, change) };
        await expect(openDraft(key, harmed)).rejects.toThrow(RecordDamaged);
      }),
      { numRuns: 100 },
    );
  });
});

describe('padding', () => {
  const CLASSES = [1, 4, 16, 64, 256].map((kib) => kib * 1024);

  it('gives back any bytes, and shows only their class', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(5_000), fc.nat(262_140)), fc.nat(255), (length, fill) => {
        const plain = new Uint8Array(length).fill(fill);
        const padded = pad(plain);
        expect(Buffer.compare(unpad(padded), plain)).toBe(0);
        expect(padded).toHaveLength(CLASSES.find((size) => size >= length + 4)!);
      }),
    );
  });

  it('never reads beyond the bytes it is given, whatever they say', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        let inner: Uint8Array;
        try {
          inner = unpad(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(Buffer.compare(inner, bytes.subarray(4, 4 + inner.length))).toBe(0);
        expect(inner.length).toBe(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0));
      }),
    );
  });
});
