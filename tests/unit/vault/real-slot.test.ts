import { createCipheriv, createDecipheriv } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { expect, it } from 'vitest';
import { WrongPassphrase } from '@/utils/vault';
import { randomBytes } from '@/utils/vault/bytes';
import { makePassphraseSlot, openPassphraseSlot, type PassphraseSlot } from '@/utils/vault/slots';

/** At full cost: each derivation takes about half a second. */
const OWNER = { vault: 'vault-1', keyId: 'key-1' };
const dataKey = randomBytes(32);

it('a real slot opens for its passphrase and no other', async () => {
  const slot = await makePassphraseSlot('four quiet words', dataKey, OWNER);
  expect(await openPassphraseSlot(slot, 'four quiet words', OWNER)).toEqual(dataKey);
  await expect(openPassphraseSlot(slot, 'four quiet wordz', OWNER)).rejects.toThrow(WrongPassphrase);
});

/** A slot at the lowest cost that is ever opened, made by the format alone. */
async function slotAtFloor(): Promise<PassphraseSlot> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const derivation = { name: 'argon2id', memory: 19_456, passes: 2, lanes: 1, salt } as const;
  const key = await argon2id({
    password: 'four quiet words',
    salt,
    memorySize: 19_456,
    iterations: 2,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const bound = `webside|slot|1|vault-1|key-1|argon2id|19456|2|1|${Buffer.from(salt).toString('base64')}`;
  cipher.setAAD(Buffer.from(bound));
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  return { type: 'passphrase', derivation, nonce, wrapped: Uint8Array.from(wrapped) };
}

it('of 200 bits of real slots changed one at a time, not one opens', async () => {
  const slot = await slotAtFloor();
  expect(await openPassphraseSlot(slot, 'four quiet words', OWNER)).toEqual(dataKey);
  const parts = { salt: slot.derivation.salt, nonce: slot.nonce, wrapped: slot.wrapped };
  const length = Object.values(parts).reduce((sum, bytes) => sum + bytes.length * 8, 0);
  for (let turn = 0; turn < 200; turn++) {
    // Spread over all that there are: each part has its share.
    let bit = Math.floor((turn / 200) * length);
    const { salt, nonce, wrapped } = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => {
        const changed = Uint8Array.from(bytes);
        if (bit >= 0 && bit < bytes.length * 8) changed[bit >> 3]! ^= 1 << (bit & 7);
        bit -= bytes.length * 8;
        return [name, changed];
      }),
    ) as typeof parts;
    const harmed = { ...slot, derivation: { ...slot.derivation, salt }, nonce, wrapped };
    await expect(openPassphraseSlot(harmed, 'four quiet words', OWNER)).rejects.toThrow(WrongPassphrase);
  }
}, 120_000);

it('a real slot is what the format says, so that others can open it', async () => {
  const { derivation, nonce, wrapped } = await makePassphraseSlot('four quiet words', dataKey, OWNER);
  const key = await argon2id({
    password: 'four quiet words',
    salt: derivation.salt,
    memorySize: 65_536,
    iterations: 3,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  const salt = Buffer.from(derivation.salt).toString('base64');
  decipher.setAAD(Buffer.from(`webside|slot|1|vault-1|key-1|argon2id|65536|3|1|${salt}`));
  decipher.setAuthTag(wrapped.subarray(-16));
  const raw = Buffer.concat([decipher.update(wrapped.subarray(0, -16)), decipher.final()]);
  expect(Buffer.compare(raw, dataKey)).toBe(0);
});
