import { beforeAll, describe, expect, it } from 'vitest';
import {
  RecordDamaged,
  open,
  openDraft,
  prepareDrafts,
  seal,
  type DataKey,
  type Sealed,
} from '@/utils/vault';
import { randomBytes } from '@/utils/vault/bytes';
import { importKey } from '@/utils/vault/key';

const VALUE = { visit: 'visit-1', deeds: [{ notes: 'half a sentence, \ud83d and \u0000' }] };
let key: DataKey;
let draft: Sealed;
beforeAll(async () => {
  key = await importKey('key-1', randomBytes(32));
  draft = (await prepareDrafts(key, 'box-1'))(VALUE);
});

describe('a draft', () => {
  it('is sealed in the same turn, and opens to what was sealed', async () => {
    expect(draft.bytes).toBeInstanceOf(Uint8Array);
    expect(Buffer.from(draft.bytes).includes('half a sentence')).toBe(false);
    expect(await openDraft(key, draft)).toEqual(VALUE);
  });

  it('opens in another page that holds the same vault’s key, and after many others', async () => {
    const raw = randomBytes(32);
    const sealNow = await prepareDrafts(await importKey('key-1', raw), 'box-1');
    const drafts = ['a', 'ab', 'abc'].map(sealNow);
    const elsewhere = await importKey('key-1', raw);
    expect(await Promise.all(drafts.map((each) => openDraft(elsewhere, each)))).toEqual(['a', 'ab', 'abc']);
  });

  it('has a nonce of its own each time', async () => {
    const sealNow = await prepareDrafts(key, 'box-1');
    const nonces = Array.from({ length: 200 }, () => sealNow(VALUE).nonce.join());
    expect(new Set(nonces).size).toBe(200);
  });

  it('opens as a draft only, and a record as a record only', async () => {
    await expect(open(key, draft)).rejects.toThrow(RecordDamaged);
    const record = await seal(key, 'box-1', VALUE);
    await expect(openDraft(key, record)).rejects.toThrow(RecordDamaged);
  });
});

describe('a draft does not open', () => {
  it('when any one of its bytes was changed, its own wrapped key’s too', async () => {
    for (let at = 0; at < draft.bytes.length; at += 1) {
      const bytes = Uint8Array.from(draft.bytes);
      bytes[at]! ^= 1 << (at % 8);
      await expect(openDraft(key, { ...draft, bytes }), `byte ${at}`).rejects.toThrow(RecordDamaged);
    }
  });

  it.each<[string, (other: Sealed) => Partial<Sealed>]>([
    ['it lies in another box', () => ({ id: 'box-2' })],
    ['it names another key', () => ({ keyId: 'key-2' })],
    ['its nonce was changed', () => ({ nonce: randomBytes(12) })],
    ['it was cut', () => ({ bytes: draft.bytes.slice(0, 50) })],
    ['nothing is left of it', () => ({ bytes: new Uint8Array() })],
    ['its head is another draft’s', (other) => ({ bytes: withHeadOf(other) })],
  ])('when %s', async (_, change) => {
    const other = (await prepareDrafts(key, 'box-1'))(VALUE);
    await expect(openDraft(key, { ...draft, ...change(other) })).rejects.toThrow(RecordDamaged);
  });
});

/** The draft with the wrapped key (nonce 12, key 32, tag 16 bytes) of another page's. */
function withHeadOf(other: Sealed): Sealed['bytes'] {
  return Uint8Array.from([...other.bytes.subarray(0, 60), ...draft.bytes.subarray(60)]);
}
