import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WeakParameters, WrongPassphrase } from '@/utils/vault';
import { randomBytes } from '@/utils/vault/bytes';
import {
  makePassphraseSlot,
  openPassphraseSlot,
  type Derivation,
  type PassphraseSlot,
} from '@/utils/vault/slots';
import { derivations } from '../quick-argon2';

vi.mock('hash-wasm', () => import('../quick-argon2'));

const OWNER = { vault: 'vault-1', keyId: 'key-1' };
const PASSPHRASE = 'four quiet words here';
const dataKey = randomBytes(32);
let slot: PassphraseSlot;
beforeEach(async () => {
  slot = await makePassphraseSlot(PASSPHRASE, dataKey, OWNER);
});
const altered = (change: Partial<Derivation>): PassphraseSlot => ({
  ...slot,
  derivation: { ...slot.derivation, ...change },
});

describe('a slot', () => {
  it('is made with Argon2id at 64 MiB, 3 passes and 1 lane, and a salt of its own', async () => {
    const other = await makePassphraseSlot(PASSPHRASE, dataKey, OWNER);
    expect(slot.derivation).toMatchObject({ name: 'argon2id', memory: 65_536, passes: 3, lanes: 1 });
    expect(slot.derivation.salt).toHaveLength(16);
    expect(other.derivation.salt).not.toEqual(slot.derivation.salt);
    expect(other.nonce).not.toEqual(slot.nonce);
  });

  it('holds neither the data key nor the passphrase in clear', () => {
    const everything = Buffer.concat([slot.derivation.salt, slot.nonce, slot.wrapped]);
    expect(everything.includes(Buffer.from(dataKey))).toBe(false);
    expect(everything.includes(PASSPHRASE)).toBe(false);
    expect(Object.keys(slot)).toEqual(['type', 'derivation', 'nonce', 'wrapped']);
  });

  it('gives the data key for the passphrase', async () => {
    expect(await openPassphraseSlot(slot, PASSPHRASE, OWNER)).toEqual(dataKey);
  });

  it.each([
    ['typed composed, opened decomposed', 'caf\u00e9 und Stra\u00dfe', 'cafe\u0301 und Stra\u00dfe'],
    ['typed decomposed, opened composed', 'A\u030angstro\u0308m 12', '\u00c5ngstr\u00f6m 12'],
    ['typed in full width, opened in ASCII', '\uff54\uff45\uff53\uff54\uff11\uff12\uff13', 'test123'],
    ['typed with a ligature, opened without', 'the o\ufb03ce key', 'the office key'],
  ])('opens for the same passphrase of another keyboard: %s', async (_, made, typed) => {
    const own = await makePassphraseSlot(made, dataKey, OWNER);
    expect(await openPassphraseSlot(own, typed, OWNER)).toEqual(dataKey);
  });

  it.each([
    ['another passphrase', 'four quiet words there'],
    ['another case', 'Four quiet words here'],
    ['a space at the end', `${PASSPHRASE} `],
    ['nothing', ''],
  ])('does not open for %s', async (_, typed) => {
    await expect(openPassphraseSlot(slot, typed, OWNER)).rejects.toThrow(WrongPassphrase);
  });
});

describe('the right passphrase opens nothing when', () => {
  it.each<[string, Partial<Derivation>]>([
    ['the memory was lowered, within the bounds', { memory: 19 * 1024 }],
    ['the memory was raised', { memory: 128 * 1024 }],
    ['a pass was taken away', { passes: 2 }],
    ['a pass was added', { passes: 4 }],
    ['a lane was added', { lanes: 2 }],
    ['the salt was changed', { salt: randomBytes(16) }],
    ['the name was changed', { name: 'argon2i' as 'argon2id' }],
  ])('%s', async (_, change) => {
    await expect(openPassphraseSlot(altered(change), PASSPHRASE, OWNER)).rejects.toThrow(WrongPassphrase);
  });

  it('the slot stands in another vault, or for another key', async () => {
    for (const owner of [
      { ...OWNER, vault: 'vault-2' },
      { ...OWNER, keyId: 'key-2' },
    ]) {
      await expect(openPassphraseSlot(slot, PASSPHRASE, owner)).rejects.toThrow(WrongPassphrase);
    }
  });

  it('any byte of the wrapped key or its nonce was changed', async () => {
    for (const part of ['wrapped', 'nonce'] as const) {
      for (let at = 0; at < slot[part].length; at += 1) {
        const bytes = Uint8Array.from(slot[part]);
        bytes[at]! ^= 1;
        const changed = openPassphraseSlot({ ...slot, [part]: bytes }, PASSPHRASE, OWNER);
        await expect(changed, `${part} ${at}`).rejects.toThrow(WrongPassphrase);
      }
    }
  });
});

describe('parameters are refused before any work is done when', () => {
  it.each<[string, Partial<Derivation>]>([
    ['the memory is below the floor', { memory: 19 * 1024 - 1 }],
    ['there is one pass', { passes: 1 }],
    ['there is no lane', { lanes: 0 }],
    ['the memory would fill the machine', { memory: 1024 * 1024 + 1 }],
    ['the passes would take for ever', { passes: 17 }],
    ['the lanes are too many', { lanes: 5 }],
    ['the memory is no number', { memory: Number.NaN }],
    ['the passes are missing', { passes: undefined as unknown as number }],
  ])('%s', async (_, change) => {
    const before = derivations.count;
    await expect(openPassphraseSlot(altered(change), PASSPHRASE, OWNER)).rejects.toThrow(WeakParameters);
    expect(derivations.count).toBe(before);
  });
});
