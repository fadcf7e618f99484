import { Stanza, type Identity, type Recipient } from 'age-encryption';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { inBackground } from '@/utils/browser';
import { fromBase64, join, randomBytes, toBase64, utf8, type Bytes } from './bytes';
import { FileRefused } from './file-refused';

/*
 * The scrypt stanza of age (age-encryption.org/v1, "scrypt recipient stanza"). The library's own derives the key in
 * one go, which holds the page for more than a second; here the page has its turns.
 */

/** How a key is derived from a passphrase without holding the page. */
export interface Deriving {
  /** From 0 to 1, often. */
  progress?: ((part: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

const LABEL = 'age-encryption.org/v1/scrypt';
const SALT_BYTES = 16;
const WRAPPED_BYTES = 32;
/** 2^20 takes 1 GiB and some seconds; above it a file could only hang the browser. age itself writes 18. */
const MOST_WORK = 20;
/** How long the derivation holds the page at once, in ms. */
const TICK = 10;
const ZERO_NONCE = new Uint8Array(12);

/** Wraps a file's key by a passphrase; `workFactor` is the base-2 logarithm of scrypt's N. */
export function recipientOf(passphrase: string, workFactor: number, deriving: Deriving): Recipient {
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(SALT_BYTES);
      const key = await derive(passphrase, salt, workFactor, deriving);
      const body = chacha20poly1305(key, ZERO_NONCE).encrypt(fileKey);
      return [new Stanza(['scrypt', base64(salt), String(workFactor)], body)];
    },
  };
}

/** Unwraps a file's key by a passphrase. Its errors are `FileRefused`. */
export function identityOf(passphrase: string, deriving: Deriving): Identity {
  return {
    async unwrapFileKey(stanzas) {
      const { salt, workFactor, body } = readStanza(stanzas);
      const key = await derive(passphrase, salt, workFactor, deriving);
      try {
        return chacha20poly1305(key, ZERO_NONCE).decrypt(body);
      } catch (error) {
        throw new FileRefused('wrong-passphrase', { cause: error });
      }
    },
  };
}

/** A passphrase's stanza stands alone in its header. */
function readStanza(stanzas: Stanza[]) {
  const [stanza] = stanzas;
  if (!stanzas.some(({ args }) => args[0] === 'scrypt')) throw new FileRefused('no-passphrase');
  const [, saltText = '', workText = '', ...more] = stanza?.args ?? [];
  const salt = saltOf(saltText);
  const isWhole = stanzas.length === 1 && more.length === 0 && stanza?.body.length === WRAPPED_BYTES;
  if (!stanza || !isWhole || !salt || !/^[1-9][0-9]*$/.test(workText)) throw new FileRefused('damaged');
  const workFactor = Number(workText);
  if (workFactor > MOST_WORK) throw new FileRefused('too-much-work');
  return { salt, workFactor, body: stanza.body };
}

async function derive(passphrase: string, salt: Bytes, workFactor: number, deriving: Deriving) {
  const { progress, signal } = deriving;
  const onProgress = (part: number) => {
    signal?.throwIfAborted();
    progress?.(part);
  };
  const work = { N: 2 ** workFactor, r: 8, p: 1, dkLen: 32, asyncTick: TICK, onProgress };
  try {
    return await inBackground(() => scryptAsync(utf8(passphrase), join(utf8(LABEL), salt), work));
  } catch (error) {
    if (error instanceof RangeError) throw new FileRefused('too-much-work', { cause: error });
    throw error;
  }
}

/** age's base64 has no padding, and one way to write a thing. */
function base64(bytes: Bytes): string {
  return toBase64(bytes).replaceAll('=', '');
}

function saltOf(text: string): Bytes | undefined {
  try {
    const salt = fromBase64(text);
    return salt.length === SALT_BYTES && base64(salt) === text ? salt : undefined;
  } catch {
    // No base64 at all: the same as one that is not what was written.
    return undefined;
  }
}
