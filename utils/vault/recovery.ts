import { randomBytes, toBase64, utf8, type Bytes } from './bytes';
import { WrongRecoveryCode } from './errors';
import type { RecoverySlot, SlotOwner } from './slots';
import { unwrap, wrap } from './wrapping';

/** Crockford's base32: no letter that is taken for a digit. 5 bits each. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 signs are 130 bits. */
const LENGTH = 26;
const GROUPS = /.{1,6}/g;
const SALT_BYTES = 16;

/** A new recovery code of 130 random bits, in groups as it is printed: `XXXXXX-XXXXXX-XXXXXX-XXXXXX-XX`. */
export function makeRecoveryCode(): string {
  const signs = Array.from(randomBytes(LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('');
  return (signs.match(GROUPS) ?? []).join('-');
}

/** Whether two writings are one code: case, spaces and hyphens do not count, O is 0, I and L are 1. */
export function isSameCode(one: string, other: string): boolean {
  return signsOf(one) === signsOf(other);
}

/** Whether it could be a whole code. */
export function isWholeCode(typed: string): boolean {
  return new RegExp(`^[${SIGNS}]{${LENGTH}}$`).test(signsOf(typed));
}

function signsOf(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/** Wraps the data key (32 bytes) by a recovery code: random enough that no slow derivation is needed (HKDF, RFC 5869). */
export async function makeRecoverySlot(
  code: string,
  dataKey: Bytes,
  owner: SlotOwner,
): Promise<RecoverySlot> {
  const salt = randomBytes(SALT_BYTES);
  const wrapping = await wrappingKey(code, salt);
  return { type: 'recovery', salt, ...(await wrap(wrapping, dataKey, bound(owner, salt))) };
}

/** The data key out of a recovery slot. @throws WrongRecoveryCode */
export async function openRecoverySlot(slot: RecoverySlot, code: string, owner: SlotOwner): Promise<Bytes> {
  const wrapping = await wrappingKey(code, slot.salt);
  try {
    return await unwrap(wrapping, slot, bound(owner, slot.salt));
  } catch (error) {
    throw new WrongRecoveryCode('no slot opens', { cause: error });
  }
}

async function wrappingKey(code: string, salt: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', utf8(signsOf(code)), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('webside|recovery|1') },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function bound({ vault, keyId }: SlotOwner, salt: Bytes): Bytes {
  return utf8(['webside', 'recovery-slot', 1, vault, keyId, toBase64(salt)].join('|'));
}
