import { randomBytes, utf8, toBase64, type Bytes } from './bytes';
import { WeakParameters, WrongPassphrase } from './errors';
import { unwrap, wrap, type Wrapped } from './wrapping';

/** Argon2id (RFC 9106) as this slot was made: memory in KiB, passes, lanes. */
export interface Derivation {
  name: 'argon2id';
  memory: number;
  passes: number;
  lanes: number;
  salt: Bytes;
}

/** The data key, wrapped by a passphrase. */
export interface PassphraseSlot extends Wrapped {
  type: 'passphrase';
  derivation: Derivation;
}
/** The data key, wrapped by a recovery code. */
export interface RecoverySlot extends Wrapped {
  type: 'recovery';
  salt: Bytes;
}
/** The data key as it is: whoever has the disk has the notes. Only where the person chose so. */
interface OpenSlot {
  type: 'open';
  bytes: Bytes;
}
/** One of the ways in. A vault has several; a page that does not know a type leaves it where it is. */
export type Slot = PassphraseSlot | RecoverySlot | OpenSlot;

/** What every slot is bound to. */
export interface SlotOwner {
  vault: string;
  keyId: string;
}

const STRENGTH = { memory: 64 * 1024, passes: 3, lanes: 1 } as const;
/** OWASP Password Storage Cheat Sheet: Argon2id with at least 19 MiB, 2 passes, 1 lane. */
const FLOOR = { memory: 19 * 1024, passes: 2, lanes: 1 } as const;
/** Above this a changed header could only hang the browser: 1 GiB, 16 passes, 4 lanes. */
const CEILING = { memory: 1024 * 1024, passes: 16, lanes: 4 } as const;
const SALT_BYTES = 16;

/** Wraps the data key (32 bytes) by a passphrase. Takes about a third of a second. */
export async function makePassphraseSlot(
  passphrase: string,
  dataKey: Bytes,
  owner: SlotOwner,
): Promise<PassphraseSlot> {
  const derivation: Derivation = { name: 'argon2id', ...STRENGTH, salt: randomBytes(SALT_BYTES) };
  const wrapping = await wrappingKey(passphrase, derivation);
  return { type: 'passphrase', derivation, ...(await wrap(wrapping, dataKey, bound(owner, derivation))) };
}

/**
 * The data key out of a slot.
 * @throws WrongPassphrase when the passphrase, the slot or its parameters do not fit
 * @throws WeakParameters when the derivation lies outside the bounds, before any work is done
 */
export async function openPassphraseSlot(
  slot: PassphraseSlot,
  passphrase: string,
  owner: SlotOwner,
): Promise<Bytes> {
  checkBounds(slot.derivation);
  const wrapping = await wrappingKey(passphrase, slot.derivation);
  try {
    return await unwrap(wrapping, slot, bound(owner, slot.derivation));
  } catch (error) {
    throw new WrongPassphrase('no slot opens', { cause: error });
  }
}

function checkBounds(derivation: Derivation): void {
  for (const part of ['memory', 'passes', 'lanes'] as const) {
    const value = derivation[part];
    if (!(value >= FLOOR[part] && value <= CEILING[part])) {
      throw new WeakParameters(`${part} is ${value}, expected ${FLOOR[part]} to ${CEILING[part]}`);
    }
  }
}

/** The same passphrase typed on another keyboard gives the same bytes (Unicode NFKC). */
async function wrappingKey(passphrase: string, derivation: Derivation): Promise<CryptoKey> {
  const { argon2id } = await import('hash-wasm');
  const raw = await argon2id({
    password: utf8(passphrase.normalize('NFKC')),
    salt: derivation.salt,
    memorySize: derivation.memory,
    iterations: derivation.passes,
    parallelism: derivation.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return crypto.subtle.importKey('raw', Uint8Array.from(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The parameters are authenticated: weaker ones written into the header open nothing. */
function bound(owner: SlotOwner, { name, memory, passes, lanes, salt }: Derivation): Bytes {
  const parts = ['webside', 'slot', 1, owner.vault, owner.keyId, name, memory, passes, lanes, toBase64(salt)];
  return utf8(parts.join('|'));
}
