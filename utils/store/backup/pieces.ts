import type { Turn } from '@/utils/browser';
import { fromUtf8 } from '@/utils/vault';
import { BackupRefused } from './errors';

/** No record of Webside lies deeper in its document. */
const DEEPEST = 32;
/** Values in one piece: a visit with all that Undo remembers has some 90,000. */
const MOST_VALUES = 500_000;
const MOST_PIECES = 1_000_000;
/** Bytes read between two turns of the page. */
const AT_ONCE = 64 * 1024;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** A JSON document taken apart: what stands at its top, and where each element of its top lists lies. */
interface Apart {
  /** The document with a number in the place of each element: its place among `pieces`. */
  frame: string;
  pieces: { from: number; to: number }[];
}

/**
 * Takes a JSON document apart, in slices, so that each part can be parsed in a slice of its own. What is no JSON is
 * found when the parts are parsed; how deep and how many they are is known before.
 * @throws BackupRefused
 */
export async function takeApart(bytes: Uint8Array, turn: Turn): Promise<Apart> {
  const scan = new Scan(bytes);
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    scan.read(at, Math.min(at + AT_ONCE, bytes.length));
    await turn();
  }
  return scan.end();
}

class Scan {
  private readonly pieces: Apart['pieces'] = [];
  private frame = '';
  private frameFrom = 0;
  private depth = 0;
  private values = 0;
  private isInText = false;
  private isEscaped = false;
  /** Inside a list that is a direct member of the document. */
  private isInList = false;
  private pieceFrom = -1;

  constructor(private readonly bytes: Uint8Array) {}

  read(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const byte = this.bytes[at] ?? 0;
      if (this.isInText) this.inText(byte);
      else this.between(byte, at);
    }
  }

  end(): Apart {
    this.frame += this.text(this.frameFrom, this.bytes.length);
    return { frame: this.frame, pieces: this.pieces };
  }

  private inText(byte: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === BACKSLASH) this.isEscaped = true;
    else if (byte === QUOTE) this.isInText = false;
  }

  private between(byte: number, at: number): void {
    if (byte === COMMA) this.comma(at);
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) this.close(at);
    else if (!BLANK.has(byte)) this.begin(byte, at);
  }

  private begin(byte: number, at: number): void {
    if (this.isInList && this.depth === 2 && this.pieceFrom < 0) this.pieceFrom = at;
    if (byte === QUOTE) this.isInText = true;
    if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.open(byte, at);
  }

  private open(byte: number, at: number): void {
    this.depth += 1;
    this.count();
    if (this.depth > DEEPEST) throw new BackupRefused('too-deep');
    if (this.depth !== 2 || byte !== OPEN_LIST) return;
    this.isInList = true;
    this.frame += this.text(this.frameFrom, at + 1);
  }

  private comma(at: number): void {
    this.count();
    if (!this.isInList || this.depth !== 2) return;
    this.endPiece(at);
    this.frame += ',';
  }

  private close(at: number): void {
    this.depth -= 1;
    if (!this.isInList || this.depth !== 1) return;
    this.endPiece(at);
    this.isInList = false;
    this.frameFrom = at;
  }

  private endPiece(at: number): void {
    if (this.pieceFrom < 0) return;
    this.frame += String(this.pieces.length);
    this.pieces.push({ from: this.pieceFrom, to: at });
    this.pieceFrom = -1;
    this.values = 0;
    if (this.pieces.length > MOST_PIECES) throw new BackupRefused('too-deep');
  }

  private count(): void {
    this.values += 1;
    if (this.values > MOST_VALUES) throw new BackupRefused('too-deep');
  }

  private text(from: number, to: number): string {
    return textOf(this.bytes.subarray(from, to));
  }
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses a part that `takeApart` has found not to be too deep.
 * @throws BackupRefused when it is no JSON, or has a name in it that could change how a program works
 */
export function parsePart(part: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(part);
  } catch (error) {
    throw new BackupRefused('not-webside', { cause: error });
  }
  checkNames(value);
  return value;
}

function checkNames(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && Object.keys(value).some((name) => FORBIDDEN.has(name))) {
    throw new BackupRefused('suspicious');
  }
  for (const inner of Object.values(value)) checkNames(inner);
}

/** The text of UTF-8 bytes. @throws BackupRefused when they are none */
export function textOf(bytes: Uint8Array): string {
  try {
    return fromUtf8(bytes);
  } catch (error) {
    throw new BackupRefused('not-webside', { cause: error });
  }
}
