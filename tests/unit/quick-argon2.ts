import { createHash } from 'node:crypto';

/** How often a passphrase was derived: what must be refused before any work leaves this as it is. */
export const derivations = { count: 0 };

interface Options {
  password: Uint8Array;
  salt: Uint8Array;
  memorySize: number;
  iterations: number;
  parallelism: number;
}

/**
 * Stands in for hash-wasm where a test is not about the derivation itself: as much depends on each parameter, at no
 * cost. The real one is held to its published answers and opens real slots in tests/unit/vault.
 */
export function argon2id({ password, salt, memorySize, iterations, parallelism }: Options) {
  derivations.count += 1;
  const parameters = `${memorySize}|${iterations}|${parallelism}|`;
  const digest = createHash('sha256').update(parameters).update(salt).update(password).digest();
  return Promise.resolve(Uint8Array.from(digest));
}
