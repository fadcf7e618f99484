import { expect, it } from 'vitest';
import { PASSPHRASE_AT_LEAST, strengthOf } from '@/utils/vault';

it.each([
  ['', 'short'],
  ['Xq7#vZ!', 'short'],
  ['password', 'weak'],
  ['12345678', 'weak'],
  ['qwertyuiop', 'weak'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['Summer2026', 'weak'],
  ['correct horse battery', 'strong'],
  ['wq8!kd0Zp#7Lmx', 'strong'],
  ['marble otter ticket lantern', 'strong'],
])('a passphrase as "%s" is %s', async (passphrase, strength) => {
  expect(await strengthOf(passphrase)).toBe(strength);
});

it('there is something between weak and strong', async () => {
  expect(await strengthOf('otter-lantern')).toBe('fair');
});

it('seven characters are short, however they look, and eight are looked at', async () => {
  expect(PASSPHRASE_AT_LEAST).toBe(8);
  expect(await strengthOf('k#9Zq!x')).toBe('short');
  expect(await strengthOf('k#9Zq!xw')).not.toBe('short');
});

it('a passphrase of a thousand characters is estimated too', async () => {
  expect(await strengthOf('marble otter ticket lantern '.repeat(40))).toBe('strong');
});
