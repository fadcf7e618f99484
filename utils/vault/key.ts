import { unlockedKey } from '@/utils/browser';
import { fromBase64, toBase64, toHex, utf8, type Bytes } from './bytes';
import { VaultLocked } from './errors';

/** The vault's data key, as a page holds it: usable, not readable. */
export interface DataKey {
  keyId: string;
  /** AES-256-GCM, not extractable. */
  aes: CryptoKey;
  /** HMAC-SHA-256 for ids that only this vault can compute, not extractable. */
  ids: Promise<CryptoKey>;
  /** The key before this one, as long as records are still sealed by it. */
  before?: { keyId: string; aes: CryptoKey };
}

/** What a vault has beside its present data key once that has been changed, raw: 32 bytes each. */
export interface Older {
  /** The secret behind the vault's ids, which outlives its first data key; without it, it follows from that key. */
  ids?: Bytes;
  /** The key before, as long as records are still sealed by it. */
  before?: { keyId: string; raw: Bytes };
  /** Whether the vault has no passphrase. */
  isOpen?: boolean;
}

/** Imports raw bytes; they are not kept. */
export async function importKey(keyId: string, raw: Bytes, { ids, before }: Older = {}): Promise<DataKey> {
  return {
    keyId,
    aes: await importAes(raw),
    // Nothing that is shown first has such an id.
    ids: importIds(ids ?? idsSecret(raw)),
    ...(before ? { before: { keyId: before.keyId, aes: await importAes(before.raw) } } : {}),
  };
}

async function importIds(secret: Bytes | Promise<Bytes>): Promise<CryptoKey> {
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  return crypto.subtle.importKey('raw', await secret, hmac, false, ['sign']);
}

/** Imports 32 raw bytes for AES-256-GCM. */
export function importAes(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The secret behind the ids of a vault that still has its first data key: 32 bytes (HKDF, RFC 5869). */
export async function idsSecret(raw: Bytes): Promise<Bytes> {
  const base = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveBits']);
  const derivation = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(32),
    info: utf8('webside|ids|1'),
  };
  return new Uint8Array(await crypto.subtle.deriveBits(derivation, base, 256));
}

/** An id that looks random on the disk and is the same each time for the same name. 32 hexadecimal digits. */
export async function derivedId(key: DataKey, name: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', await key.ids, utf8(name));
  return toHex(new Uint8Array(mac).subarray(0, 16));
}

/** Keeps the unlocked key in the browser's memory, so that the panel reopens without a question. */
export async function keepUnlocked(keyId: string, raw: Bytes, older: Older = {}): Promise<void> {
  const { ids, before, isOpen } = older;
  await unlockedKey.set({
    keyId,
    bytes: toBase64(raw),
    ...(ids ? { ids: toBase64(ids) } : {}),
    ...(before ? { before: { keyId: before.keyId, bytes: toBase64(before.raw) } } : {}),
    ...(isOpen ? { isOpen } : {}),
  });
}

/** The unlocked key, raw. @throws VaultLocked when there is none */
export async function rawKey(): Promise<Older & { keyId: string; raw: Bytes }> {
  const kept = await unlockedKey.get();
  if (!kept) throw new VaultLocked('the vault is locked');
  const { keyId, bytes, ids, before } = kept;
  return {
    keyId,
    raw: fromBase64(bytes),
    ...(ids ? { ids: fromBase64(ids) } : {}),
    ...(before ? { before: { keyId: before.keyId, raw: fromBase64(before.bytes) } } : {}),
  };
}

/** The unlocked key. @throws VaultLocked when there is none */
export async function currentKey(): Promise<DataKey> {
  const { keyId, raw, ...older } = await rawKey();
  return importKey(keyId, raw, older);
}

/** Forgets the unlocked key everywhere. */
export async function forgetKey(): Promise<void> {
  await unlockedKey.remove();
}

/** Calls back when the key is forgotten, here or in another page; answers how to stop. */
export function onLocked(callback: () => void): () => void {
  return unlockedKey.watch((kept) => {
    if (!kept) callback();
  });
}
