import { createDecipheriv } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { expect, it } from 'vitest';
import { WrongPassphrase } from '@/utils/vault';
import { randomBytes } from '@/utils/vault/bytes';
import { makePassphraseSlot, openPassphraseSlot } from '@/utils/vault/slots';

/** At full cost: each derivation takes about half a second. */
const OWNER = { vault: 'vault-1', keyId: 'key-1' };
const dataKey = randomBytes(32);

it('a real slot opens for its passphrase and no other', async () => {
  const slot = await makePassphraseSlot('four quiet words', dataKey, OWNER);
  expect(await openPassphraseSlot(slot, 'four quiet words', OWNER)).toEqual(dataKey);
  await expect(openPassphraseSlot(slot, 'four quiet wordz', OWNER)).rejects.toThrow(WrongPassphrase);
});

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
