import { createHmac, hkdfSync } from 'node:crypto';
import { gcm } from '@noble/ciphers/aes.js';
import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { derivedId } from '@/utils/vault';
import { fromBase64, toBase64, toHex, utf8 } from '@/utils/vault/bytes';
import { importKey } from '@/utils/vault/key';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

/**
 * RFC 9106's own vector uses associated data, which hash-wasm does not offer; these are the vectors of the
 * reference implementation (github.com/P-H-C/phc-winner-argon2, src/test.c, version 0x13, Argon2id).
 */
describe('Argon2id gives the published answer', () => {
  it.each([
    [
      65_536,
      2,
      1,
      'password',
      'somesalt',
      '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
    ],
    [256, 2, 1, 'password', 'somesalt', '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [256, 2, 2, 'password', 'somesalt', '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
    [
      65_536,
      2,
      1,
      'password',
      'diffsalt',
      'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c',
    ],
  ])('at %d KiB, %d passes, %d lanes for %s and %s', async (memory, passes, lanes, password, salt, tag) => {
    const options = { password, salt, memorySize: memory, iterations: passes, parallelism: lanes };
    expect(await argon2id({ ...options, hashLength: 32, outputType: 'hex' })).toBe(tag);
  });
});

/** McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", appendix B, test cases 13, 14 and 16. */
describe('AES-256-GCM gives the published answer, in WebCrypto and in script alike', () => {
  const FEFFE = 'feffe9928665731c6d6a8f9467308308'.repeat(2);
  it.each([
    ['13', '00'.repeat(32), '00'.repeat(12), '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
    [
      '14',
      '00'.repeat(32),
      '00'.repeat(12),
      '00'.repeat(16),
      '',
      'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
    ],
    [
      '16',
      FEFFE,
      'cafebabefacedbaddecaf888',
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
      'feedfacedeadbeeffeedfacedeadbeefabaddad2',
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
    ],
  ])('test case %s', async (_, key, iv, plain, additional, sealed) => {
    expect(toHex(gcm(bytes(key), bytes(iv), bytes(additional)).encrypt(bytes(plain)))).toBe(sealed);
    const aes = await crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt']);
    const algorithm = { name: 'AES-GCM', iv: bytes(iv), additionalData: bytes(additional) };
    expect(toHex(new Uint8Array(await crypto.subtle.encrypt(algorithm, aes, bytes(plain))))).toBe(sealed);
  });
});

/** RFC 5869, appendix A, test cases 1 and 3. */
describe('HKDF-SHA-256 gives the published answer', () => {
  it.each([
    [
      '000102030405060708090a0b0c',
      'f0f1f2f3f4f5f6f7f8f9',
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    ],
    ['', '', '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8'],
  ])('with salt "%s" and info "%s"', async (salt, info, output) => {
    const key = await crypto.subtle.importKey('raw', bytes('0b'.repeat(22)), 'HKDF', false, ['deriveBits']);
    const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: bytes(salt), info: bytes(info) };
    const derived = await crypto.subtle.deriveBits(algorithm, key, 42 * 8);
    expect(toHex(new Uint8Array(derived))).toBe(output);
  });

  it('and ids that only the vault can compute are HMAC under a key derived so', async () => {
    const raw = bytes('0b'.repeat(32));
    const ids = Buffer.from(hkdfSync('sha256', raw, Buffer.alloc(32), 'webside|ids|1', 32));
    const expected = createHmac('sha256', ids).update('draft 3').digest('hex').slice(0, 32);
    expect(await derivedId(await importKey('key-1', raw), 'draft 3')).toBe(expected);
  });
});

it('base64 and hexadecimal are what others make of the same bytes', () => {
  const all = Uint8Array.from({ length: 256 }, (_, at) => at);
  expect(toBase64(all)).toBe(Buffer.from(all).toString('base64'));
  expect(fromBase64(toBase64(all))).toEqual(all);
  expect(toHex(all)).toBe(Buffer.from(all).toString('hex'));
  expect(toHex(utf8('é🫀'))).toBe('c3a9f09fab80');
});
