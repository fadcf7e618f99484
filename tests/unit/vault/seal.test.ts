import { createDecipheriv } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { RecordDamaged, open, seal, type DataKey, type Sealed } from '@/utils/vault';
import { randomBytes } from '@/utils/vault/bytes';
import { importKey } from '@/utils/vault/key';
import { unpad } from '@/utils/vault/padding';

const raw = randomBytes(32);
let key: DataKey;
let record: Sealed;
beforeAll(async () => {
  key = await importKey('key-1', raw);
  record = await seal(key, 'id-1', { notes: 'only for her' });
});

/** Bytes with one bit changed. */
function flipped(bytes: Sealed['bytes'], at: number): Sealed['bytes'] {
  const copy = Uint8Array.from(bytes);
  copy[at]! ^= 1 << (at % 8);
  return copy;
}

describe('a sealed record', () => {
  it.each<[string, unknown]>([
    ['a record', { a: [1, 'two', null, true], b: { c: 'deep' } }],
    ['a text', 'a text'],
    ['an empty list', []],
    ['null', null],
    ['a lone surrogate, NUL and right-to-left marks', 'half \ud83d, \u0000, \u202eabc'],
    ['2 MB of text', 'x'.repeat(2_000_000)],
  ])('opens to what was sealed: %s', async (_, value) => {
    expect(await open(key, await seal(key, 'id-1', value))).toEqual(value);
  });

  it('shows its id, its key’s id and no more', () => {
    expect(Object.keys(record)).toEqual(['id', 'keyId', 'nonce', 'bytes']);
    expect([record.id, record.keyId]).toEqual(['id-1', 'key-1']);
    expect(Buffer.from(record.bytes).includes('only for her')).toBe(false);
  });

  it('is another each time: nonces are never used again', async () => {
    const nonces = new Set<string>();
    for (let turn = 0; turn < 200; turn += 1) {
      const { nonce } = await seal(key, 'id-1', {});
      expect(nonce).toHaveLength(12);
      nonces.add(nonce.join());
    }
    expect(nonces.size).toBe(200);
  });

  it('is as long as any other of its class', async () => {
    const short = await seal(key, 'id-1', 'x');
    const longer = await seal(key, 'id-1', 'x'.repeat(900));
    expect(longer.bytes).toHaveLength(short.bytes.length);
  });

  it('is AES-256-GCM as others know it, bound to store, id, key and schema version', () => {
    const decipher = createDecipheriv('aes-256-gcm', raw, record.nonce);
    decipher.setAAD(Buffer.from('webside|records|id-1|key-1|1'));
    decipher.setAuthTag(record.bytes.subarray(-16));
    const padded = Buffer.concat([decipher.update(record.bytes.subarray(0, -16)), decipher.final()]);
    expect(Buffer.from(unpad(padded)).toString()).toBe('{"notes":"only for her"}');
  });
});

describe('a record does not open', () => {
  it('when any one of its bytes was changed', async () => {
    for (let at = 0; at < record.bytes.length; at += 1) {
      const changed = { ...record, bytes: flipped(record.bytes, at) };
      await expect(open(key, changed), `byte ${at}`).rejects.toThrow(RecordDamaged);
    }
  });

  it('when any byte of its nonce was changed', async () => {
    for (let at = 0; at < record.nonce.length; at += 1) {
      const changed = { ...record, nonce: flipped(record.nonce, at) };
      await expect(open(key, changed), `byte ${at}`).rejects.toThrow(RecordDamaged);
    }
  });

  it.each<[string, (other: Sealed) => Partial<Sealed>]>([
    ['it lies under another id', () => ({ id: 'id-2' })],
    ['it names another key', () => ({ keyId: 'key-2' })],
    ['its bytes are another record’s', (other) => ({ bytes: other.bytes })],
    ['its bytes and nonce are another record’s', ({ bytes, nonce }) => ({ bytes, nonce })],
    ['its end is missing', () => ({ bytes: record.bytes.slice(0, -1) })],
    ['its beginning is missing', () => ({ bytes: record.bytes.slice(1) })],
    ['there is more behind it', () => ({ bytes: Uint8Array.from([...record.bytes, 0]) })],
    ['nothing is left of it', () => ({ bytes: new Uint8Array() })],
    ['its nonce is missing', () => ({ nonce: new Uint8Array() })],
  ])('when %s', async (_, change) => {
    const other = await seal(key, 'id-2', { notes: 'of someone else' });
    await expect(open(key, { ...record, ...change(other) })).rejects.toThrow(RecordDamaged);
  });

  it('with another key of the same name', async () => {
    const other = await importKey('key-1', randomBytes(32));
    await expect(open(other, record)).rejects.toThrow(RecordDamaged);
  });
});
