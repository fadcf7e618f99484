import { randomBytes, type Bytes } from './bytes';

/** A secret, sealed by a key: AES-256-GCM with a 96-bit random nonce (NIST SP 800-38D, 8.2.2) and a 128-bit tag. */
export interface Wrapped {
  nonce: Bytes;
  wrapped: Bytes;
}

/** Seals a secret by a key, bound to what it belongs to. */
export async function wrap(key: CryptoKey, secret: Bytes, additionalData: Bytes): Promise<Wrapped> {
  const nonce = randomBytes(12);
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, secret);
  return { nonce, wrapped: new Uint8Array(wrapped) };
}

/** The secret. @throws DOMException when the key, what it belongs to or one bit of it is another */
export async function unwrap(
  key: CryptoKey,
  { nonce, wrapped }: Wrapped,
  additionalData: Bytes,
): Promise<Bytes> {
  const secret = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, wrapped);
  return new Uint8Array(secret);
}
