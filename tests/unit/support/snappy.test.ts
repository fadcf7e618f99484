import { describe, expect, it } from 'vitest';
import { unsnappy } from '../../support/snappy';

const text = ({ bytes: read }: { bytes: Uint8Array }) => Buffer.from(read).toString('latin1');
const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');

describe('what Snappy wrote is read', () => {
  // The first four of the vectors of github.com/golang/snappy (snappy_test.go), and the example of its format.
  it.each([
    ['a short literal', '\x03\x08\xff\xff\xff', '\xff\xff\xff'],
    ['a literal with its length in a byte', '\x03\xf0\x02\xff\xff\xff', '\xff\xff\xff'],
    ['a literal with its length in two bytes', '\x03\xf4\x02\x00\xff\xff\xff', '\xff\xff\xff'],
    ['a literal with its length in four bytes', '\x03\xfc\x02\x00\x00\x00\xff\xff\xff', '\xff\xff\xff'],
    ['a copy with a short offset', '\x08\x0cabcd\x01\x04', 'abcdabcd'],
    ['a copy of what it writes itself', '\x0d\x0cabcd\x15\x04', 'abcdabcdabcda'],
    ['a copy of one byte again and again', '\x0c\x0cabcd\x11\x01', 'abcddddddddd'],
    ['a copy with an offset of two bytes', '\x06\x0cabcd\x06\x03\x00', 'abcdbc'],
    ['a copy with an offset of four bytes', '\x06\x0cabcd\x07\x03\x00\x00\x00', 'abcdbc'],
    [
      'a sentence',
      `\x51\xf0\x42Wikipedia is a free, web-based, collaborative, multilingual encyclo\x09\x3f\x1cproject.`,
      'Wikipedia is a free, web-based, collaborative, multilingual encyclopedia project.',
    ],
  ])('%s', (_, written, read) => {
    expect(text(unsnappy(bytes(written)))).toBe(read);
  });

  it('where it begins, and not what stands before', () => {
    expect(text(unsnappy(bytes('before\x06\x0cabcd\x06\x03\x00'), 6))).toBe('abcdbc');
  });

  it('and whether any of it lies there only as a copy', () => {
    expect(unsnappy(bytes('\x06\x0cabcd\x06\x03\x00')).hasCopies).toBe(true);
    expect(unsnappy(bytes('\x03\x08abc')).hasCopies).toBe(false);
  });

  it('of many bytes', () => {
    const long = Buffer.alloc(70_000, 'x');
    const head = [0xf0, 0xa2, 0x04, 0xf8, 0x6f, 0x11, 0x01];
    expect(text(unsnappy(Buffer.concat([Buffer.from(head), long])))).toBe(long.toString());
  });
});

describe('where it is broken', () => {
  it.each([
    ['nothing', ''],
    ['no length', '\x00\x0cabcd'],
    ['a length beyond all bounds', '\xff\xff\xff\xff\x0f\x0cabcd'],
    ['a length without an end', '\xff\xff\xff\xff\xff\xff\x0cabcd'],
  ])('%s gives nothing', (_, written) => {
    expect(unsnappy(bytes(written)).bytes).toHaveLength(0);
  });

  it.each([
    ['a copy of what was not written yet', '\x08\x0cabcd\x01\x05'],
    ['a copy of nothing', '\x08\x0cabcd\x01\x00'],
    ['a copy that is too long', '\x06\x0cabcd\x15\x04'],
    ['a literal that is cut', '\x08\x0cabcd\x0cab'],
    ['an end too soon', '\x08\x0cabcd'],
  ])('%s gives what came before', (_, written) => {
    expect(text(unsnappy(bytes(written)))).toBe('abcd');
  });
});
