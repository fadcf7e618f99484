import { unlockedKey } from '@/utils/browser';
import { fromBase64, toBase64, toHex, utf8, type Bytes } from './bytes';
import { VaultLocked } from './errors';

/** The vault's data key, as a page holds it: usable, not readable. */
export interface DataKey {
  keyId: string;
  /** AES-256-GCM, not extractable. */
  aes: CryptoKey;
  /** HMAC-SHA-256 for ids that only this vault can compute, not extractable. */
  ids: CryptoKey;
}

/** Imports 32 raw bytes; they are not kept. */
export async function importKey(keyId: string, raw: Bytes): Promise<DataKey> {
  const aes = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const base = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);
  const ids = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: utf8('webside|ids|1') },
    base,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
  return { keyId, aes, ids };
}

/** An id that looks random on the disk and is the same each time for the same name. 32 hexadecimal digits. */
export async function derivedId(key: DataKey, name: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', key.ids, utf8(name));
  return toHex(new Uint8Array(mac).subarray(0, 16));
}

/** Keeps the unlocked key in the browser's memory, so that the panel reopens without a question. */
export async function keepUnlocked(keyId: string, raw: Bytes): Promise<void> {
  await unlockedKey.set({ keyId, bytes: toBase64(raw) });
}

/** The unlocked key. @throws VaultLocked when there is none */
export async function currentKey(): Promise<DataKey> {
  const kept = await unlockedKey.get();
  if (!kept) throw new VaultLocked('the vault is locked');
  return importKey(kept.keyId, fromBase64(kept.bytes));
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
