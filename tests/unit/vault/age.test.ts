import { Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { FileRefused, fromUtf8, openFile, sealFile, utf8, type FileReason } from '@/utils/vault';

const PASSPHRASE = 'harbour violin cactus sunday';
/** scrypt with N = 4: a test that is not about the derivation need not pay for it. */
const LOW = { workFactor: 2 };

/** Why a file does not open; undefined when it does. */
async function reasonOf(bytes: Uint8Array, passphrase = PASSPHRASE): Promise<FileReason | undefined> {
  try {
    await openFile(Uint8Array.from(bytes), passphrase);
    return undefined;
  } catch (error) {
    if (error instanceof FileRefused) return error.reason;
    throw error;
  }
}

const textOf = async (bytes: Uint8Array, passphrase = PASSPHRASE) =>
  fromUtf8(await openFile(Uint8Array.from(bytes), passphrase));
const sealed = (text: string, passphrase = PASSPHRASE) => sealFile([utf8(text)], passphrase, LOW);
/** A file with another header line, as someone would write it there. */
const withStanza = async (line: string) =>
  utf8Like(
    (await sealed('x')).map((byte) => byte),
    (text) => text.replace(/-> scrypt .*/, line),
  );
function utf8Like(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return Buffer.from(change(Buffer.from(bytes).toString('latin1')), 'latin1');
}

describe('a file sealed by a passphrase', () => {
  it('opens with it, whatever its size, and however it was handed over', async () => {
    for (const length of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
      const parts = [new Uint8Array(length).fill(7), utf8('end')];
      const bytes = await sealFile(parts, PASSPHRASE, LOW);
      const back = await openFile(bytes, PASSPHRASE);
      expect(Buffer.compare(back, Buffer.concat(parts))).toBe(0);
    }
    expect(await textOf(await sealed(''))).toBe('');
  });

  it('opens with the passphrase typed on a keyboard that takes signs apart, and with one that another tool took so', async () => {
    const [composed, apart] = ['caf\u00e9 hibou', 'cafe\u0301 hibou'];
    expect(await textOf(await sealed('x', apart), composed)).toBe('x');
    const encrypter = new Encrypter();
    encrypter.setPassphrase(apart);
    encrypter.setScryptWorkFactor(2);
    expect(await textOf(await encrypter.encrypt('y'), apart)).toBe('y');
  });

  it('does not open with another passphrase', async () => {
    expect(await reasonOf(await sealed('x'), 'harbour violin cactus monday')).toBe('wrong-passphrase');
    expect(await reasonOf(await sealed('x'), 'cafe\u0301')).toBe('wrong-passphrase');
  });

  it('does not open with any one byte of it changed, or cut off anywhere', async () => {
    const bytes = await sealed('what a patient said');
    for (let at = 0; at < bytes.length; at += 1) {
      const harmed = Uint8Array.from(bytes);
      harmed[at]! ^= 1 << (at % 8);
      expect(await reasonOf(harmed), `byte ${at}`).toBeDefined();
      expect(await reasonOf(bytes.subarray(0, at)), `cut at ${at}`).toBeDefined();
    }
    expect(await reasonOf(Buffer.concat([bytes, Buffer.of(0)]))).toBe('damaged');
    expect(await reasonOf(Buffer.concat([bytes, bytes]))).toBe('damaged');
  });

  it('does not open with two of its chunks swapped or one doubled', async () => {
    const bytes = Buffer.from(await sealFile([new Uint8Array(3 * 65_536)], PASSPHRASE, LOW));
    const chunk = 65_536 + 16;
    const head = bytes.subarray(0, bytes.length - 3 * chunk);
    const [a, b, c] = [0, 1, 2].map((at) => bytes.subarray(head.length + at * chunk).subarray(0, chunk));
    expect(await reasonOf(Buffer.concat([head, a!, b!, c!]))).toBeUndefined();
    expect(await reasonOf(Buffer.concat([head, b!, a!, c!]))).toBe('damaged');
    expect(await reasonOf(Buffer.concat([head, a!, a!, b!, c!]))).toBe('damaged');
    expect(await reasonOf(Buffer.concat([head, a!, c!]))).toBe('damaged');
  });

  it('says what it is not: no age file, a later age, one for a key, one that asks for too much work', async () => {
    expect(await reasonOf(utf8('{"format":"webside-backup/1"}'))).toBe('not-age');
    expect(await reasonOf(new Uint8Array())).toBe('not-age');
    expect(await reasonOf(utf8('age-encryption.org/v2\n'))).toBe('newer');
    expect(await reasonOf(utf8(`age-encryption.org/v1\n${'a'.repeat(10_000)}`))).toBe('damaged');
    expect(await reasonOf(await withStanza('-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc'))).toBe(
      'no-passphrase',
    );
    const salt = 'AAAAAAAAAAAAAAAAAAAAAA';
    expect(await reasonOf(await withStanza(`-> scrypt ${salt} 21`))).toBe('too-much-work');
    for (const bad of [
      `${salt} 02`,
      `${salt} 0`,
      `${salt}== 2`,
      `${salt.slice(2)} 2`,
      `${salt} 2 2`,
      '~ 2',
      salt,
    ]) {
      expect(await reasonOf(await withStanza(`-> scrypt ${bad}`)), bad).toBe('damaged');
    }
    const second = `-> scrypt ${salt} 2\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`;
    expect(await reasonOf(await withStanza(`${second}\n-> scrypt ${salt} 2`))).toBe('damaged');
  });

  it('takes the work that age takes, tells how far it is, and can be stopped', async () => {
    const told: number[] = [];
    const bytes = await sealFile([utf8('x')], PASSPHRASE, { progress: (part) => told.push(part) });
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
    expect(told.at(-1)).toBe(1);
    expect(told.length).toBeGreaterThan(100);
    const stop = new AbortController();
    const opening = openFile(bytes, PASSPHRASE, { signal: stop.signal, progress: () => stop.abort() });
    await expect(opening).rejects.toThrow('aborted');
  });
});
