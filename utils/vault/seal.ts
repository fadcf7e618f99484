import { unlockedKey } from '@/utils/browser';
import { fromUtf8, join, randomBytes, utf8, type Bytes } from './bytes';
import { KeyChanged, RecordDamaged } from './errors';
import type { DataKey } from './key';
import { pad, unpad } from './padding';
import { unwrap, wrap } from './wrapping';

/** A record as it lies on the disk. Nothing of what it holds is in clear. */
export interface Sealed {
  /** Random. */
  id: string;
  keyId: string;
  /** 96 random bits (NIST SP 800-38D, 8.2.2). */
  nonce: Bytes;
  /** AES-256-GCM ciphertext with its 128-bit tag. */
  bytes: Bytes;
}

const NONCE_BYTES = 12;
const DRAFT_KEY_BYTES = 32;
const TAG_BYTES = 16;
/** Version of the sealing, bound into every record. */
const SCHEMA = 1;

/** Binds a sealed record to its store, id, key and schema version: none can stand in for another. */
function bound(store: string, id: string, keyId: string): Bytes {
  return utf8(`webside|${store}|${id}|${keyId}|${SCHEMA}`);
}

/** Seals a value as JSON under the vault's data key. */
export async function seal(key: DataKey, id: string, value: unknown): Promise<Sealed> {
  const plain = pad(utf8(JSON.stringify(value)));
  const { nonce, wrapped } = await wrap(key.aes, plain, bound('records', id, key.keyId));
  return { id, keyId: key.keyId, nonce, bytes: wrapped };
}

/**
 * Opens a sealed record.
 * @throws RecordDamaged when one bit of it, its id or its key is not what was sealed
 * @throws KeyChanged when another window has changed the data key since this page was opened
 */
export async function open(key: DataKey, record: Sealed): Promise<unknown> {
  return decode(await decrypt(await aesOf(key, record), record, bound('records', record.id, record.keyId)));
}

async function aesOf({ keyId, aes, before }: DataKey, record: Sealed): Promise<CryptoKey> {
  if (record.keyId === keyId) return aes;
  if (record.keyId === before?.keyId) return before.aes;
  const kept = await unlockedKey.get();
  if (kept && kept.keyId !== keyId) throw new KeyChanged('another window has changed the data key');
  throw new RecordDamaged('the record names a key that this vault has not');
}

async function decrypt(aes: CryptoKey, record: Sealed, additionalData: Bytes): Promise<Uint8Array> {
  try {
    return await unwrap(aes, { nonce: record.nonce, wrapped: record.bytes }, additionalData);
  } catch (error) {
    throw new RecordDamaged('the record does not open', { cause: error });
  }
}

function decode(padded: Uint8Array): unknown {
  try {
    return JSON.parse(fromUtf8(unpad(padded)));
  } catch (error) {
    throw new RecordDamaged('the record opens, but holds no value', { cause: error });
  }
}

/** Seals a draft at once, in the same turn: WebCrypto's answer would come too late for a page that is closing. */
export type SealNow = (value: unknown) => Sealed;

/**
 * Prepares sealing in the same turn. A fresh random key seals the drafts (AES-256-GCM, in script); it lies beside
 * each draft, sealed by the data key, which itself never leaves WebCrypto.
 */
export async function prepareDrafts(key: DataKey, id: string): Promise<SealNow> {
  const { gcm } = await import('@noble/ciphers/aes.js');
  const draftKey = randomBytes(DRAFT_KEY_BYTES);
  const { nonce: headNonce, wrapped } = await wrap(key.aes, draftKey, bound('draft-keys', id, key.keyId));
  const head = join(headNonce, wrapped);
  const additionalData = bound('drafts', id, key.keyId);
  return (value) => {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = gcm(draftKey, nonce, additionalData).encrypt(pad(utf8(JSON.stringify(value))));
    return { id, keyId: key.keyId, nonce, bytes: join(head, cipher) };
  };
}

/** Opens a draft. @throws RecordDamaged | KeyChanged as `open` does */
export async function openDraft(key: DataKey, record: Sealed): Promise<unknown> {
  const headBytes = NONCE_BYTES + DRAFT_KEY_BYTES + TAG_BYTES;
  const head = {
    ...record,
    nonce: record.bytes.slice(0, NONCE_BYTES),
    bytes: record.bytes.slice(NONCE_BYTES, headBytes),
  };
  const raw = await decrypt(await aesOf(key, record), head, bound('draft-keys', record.id, record.keyId));
  const draftKey = await crypto.subtle.importKey('raw', Uint8Array.from(raw), 'AES-GCM', false, ['decrypt']);
  const body = { ...record, bytes: record.bytes.slice(headBytes) };
  return decode(await decrypt(draftKey, body, bound('drafts', record.id, record.keyId)));
}
