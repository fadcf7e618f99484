import { visit } from 'jsonc-parser';
import type { Finding } from '@/utils/checklist';
import { joined, pathOf } from './path';
import { BYTES_AT_MOST } from './schema';

/** How deep objects and lists may lie in each other; the format itself needs eight. */
const DEPTH_AT_MOST = 32;
/** Names that mean something to the language itself. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

/** The value of a JSON text, or what keeps it from being read. */
export type ReadText = { value: unknown; findings: Finding[] } | { findings: Finding[] };

/** The refusal of what has more bytes than a configuration may have. */
export function tooBig(size: number): { findings: Finding[] } | undefined {
  return size > BYTES_AT_MOST ? refused('too-big', size, BYTES_AT_MOST) : undefined;
}

/** Reads the bytes of a file as UTF-8 JSON. Never throws; what it refuses it refuses before any work grows with it. */
export function readBytes(bytes: Uint8Array): ReadText {
  const refusal = tooBig(bytes.length);
  if (refusal) return refusal;
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isWide || bytes.includes(0)) return refused('encoding', 'UTF-16', 'UTF-8');
  try {
    return readText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Not the text's fault but that of its bytes: the decoder says no more than that.
    return refused('encoding', 'bytes', 'UTF-8');
  }
}

/** Reads a JSON text strictly: no comments, no trailing commas, no key twice, no key that the language reserves. */
export function readText(source: string): ReadText {
  const refusal = tooBig(source.length);
  if (refusal) return refusal;
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  if (text.trim() === '') return refused('empty', 0, '{');
  const depth = depthOf(text);
  if (depth > DEPTH_AT_MOST) return refused('too-deep', depth, DEPTH_AT_MOST);
  const findings = scan(text);
  return findings.length > 0 ? { findings } : { value: JSON.parse(text) as unknown, findings };
}

function refused(
  code: Finding['code'],
  found: string | number,
  expected: string | number,
): { findings: Finding[] } {
  return { findings: [{ level: 'error', code, path: '', found, expected }] };
}

/** How deep the text's brackets lie in each other, strings left out. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (token === '{' || token === '[') deepest = Math.max(deepest, ++depth);
    else if (token === '}' || token === ']') depth -= 1;
  }
  return deepest;
}

/** The first place where the text is no JSON; or every key that stands twice or means something else. */
function scan(text: string): Finding[] {
  const broken: Finding[] = [];
  const keys: Finding[] = [];
  const seen = new Map<string, Set<string>>();
  visit(
    text,
    {
      onError(_error, offset, _length, line, column) {
        if (broken.length === 0) broken.push(brokenAt(text, offset, line + 1, column + 1));
      },
      onObjectProperty(key, _offset, _length, line, column, parent) {
        const path = pathOf(parent());
        const own = seen.get(path) ?? new Set();
        seen.set(path, own);
        const at = { path: joined(path, key), line: line + 1, column: column + 1 };
        if (RESERVED.includes(key)) {
          keys.push({ level: 'error', code: 'reserved-key', found: key, expected: '', ...at });
        } else if (own.has(key)) {
          keys.push({ level: 'error', code: 'duplicate-key', found: key, expected: 1, ...at });
        }
        own.add(key);
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  return broken.length > 0 ? broken : keys;
}

function brokenAt(text: string, offset: number, line: number, column: number): Finding {
  const before = text.slice(0, offset).trimEnd().at(-1);
  const here = text.slice(offset).trimStart().at(0) ?? '';
  const isTrailing = before === ',' && (here === '}' || here === ']');
  const code = isTrailing ? 'trailing-comma' : 'not-json';
  return { level: 'error', code, path: '', found: here, expected: 'JSON', line, column };
}
