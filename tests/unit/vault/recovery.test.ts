import { beforeEach, describe, expect, it } from 'vitest';
import { isSameCode, isWholeCode, makeRecoveryCode, WrongRecoveryCode } from '@/utils/vault';
import { randomBytes } from '@/utils/vault/bytes';
import { makeRecoverySlot, openRecoverySlot } from '@/utils/vault/recovery';
import type { RecoverySlot } from '@/utils/vault/slots';

const OWNER = { vault: 'vault-1', keyId: 'key-1' };
const dataKey = randomBytes(32);
let code: string;
let slot: RecoverySlot;
beforeEach(async () => {
  code = makeRecoveryCode();
  slot = await makeRecoverySlot(code, dataKey, OWNER);
});

describe('a recovery code', () => {
  it('has 26 signs of 5 bits, none of them easily mistaken, in groups', () => {
    const codes = Array.from({ length: 500 }, makeRecoveryCode);
    for (const each of codes) {
      expect(each).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}(-[0-9A-HJKMNP-TV-Z]{6}){3}-[0-9A-HJKMNP-TV-Z]{2}$/);
    }
    expect(new Set(codes).size).toBe(500);
    // Every sign comes up: none of the 32 is out of reach.
    expect(new Set(codes.join('').replaceAll('-', '')).size).toBe(32);
  });

  it.each([
    ['in small letters', (text: string) => text.toLowerCase()],
    ['without hyphens', (text: string) => text.replaceAll('-', '')],
    ['with spaces and other dashes', (text: string) => ` ${text.replaceAll('-', ' – ')}\n`],
    ['in full width', (text: string) => text.replaceAll('A', 'Ａ')],
  ])('opens its slot typed %s', async (_, typed) => {
    expect(await openRecoverySlot(slot, typed(code), OWNER)).toEqual(dataKey);
    expect(isSameCode(code, typed(code))).toBe(true);
    expect(isWholeCode(typed(code))).toBe(true);
  });

  it('takes O for 0, and I and L for 1', async () => {
    const own = await makeRecoverySlot('01O0IL'.padEnd(26, '1'), dataKey, OWNER);
    expect(await openRecoverySlot(own, 'oio0li'.padEnd(26, 'l'), OWNER)).toEqual(dataKey);
  });

  it.each(['', 'U'.repeat(26), '0'.repeat(25), '0'.repeat(27)])('is no whole one: %j', (typed) => {
    expect(isWholeCode(typed)).toBe(false);
  });
});

describe('its slot', () => {
  it('does not open for another code, in another vault or for another key', async () => {
    await expect(openRecoverySlot(slot, makeRecoveryCode(), OWNER)).rejects.toThrow(WrongRecoveryCode);
    for (const other of [
      { ...OWNER, vault: 'vault-2' },
      { ...OWNER, keyId: 'key-2' },
    ]) {
      await expect(openRecoverySlot(slot, code, other)).rejects.toThrow(WrongRecoveryCode);
    }
  });

  it('does not open with any one bit of it changed', async () => {
    for (const part of ['salt', 'nonce', 'wrapped'] as const) {
      for (let at = 0; at < slot[part].length; at++) {
        const changed = Uint8Array.from(slot[part]);
        changed[at]! ^= 1 << (at % 8);
        await expect(openRecoverySlot({ ...slot, [part]: changed }, code, OWNER)).rejects.toThrow(
          WrongRecoveryCode,
        );
      }
    }
  });

  it('holds neither the data key nor the code in clear', () => {
    const everything = Buffer.concat([slot.salt, slot.nonce, slot.wrapped]);
    expect(everything.includes(Buffer.from(dataKey))).toBe(false);
    expect(everything.includes(code.slice(0, 6))).toBe(false);
  });
});
