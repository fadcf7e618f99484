import type { standard } from '@/utils/messages/en/all';
import { A, B, COUNTS, type SamplesOf } from './given';

/** What was found in a configuration, and what was expected. */
type Found = [found: string | number, expected: string | number];
const without: Found[] = [['', '']];
const foundText: Found[] = [[A, B]];
const foundNumber: Found[] = COUNTS.map((number) => [number, 8_002]);
const KINDS = ['string', 'number', 'boolean', 'object', 'array', 'null', 'undefined', A];

type Finding = typeof standard.finding;

/** What is said of configurations, with what was found and what was expected. */
export const FINDINGS: SamplesOf<Finding> = {
  encoding: [['UTF-16', ''], without[0]!],
  empty: without,
  'too-big': foundNumber,
  'too-deep': foundNumber,
  'not-json': [[A, ''], without[0]!],
  'trailing-comma': foundText,
  'duplicate-key': foundText,
  'reserved-key': foundText,
  format: foundText,
  missing: KINDS.map((kind) => ['', kind]),
  type: KINDS.flatMap((found) => KINDS.map((kind): Found => [found, kind])),
  choice: foundText,
  id: foundText,
  date: foundText,
  https: foundText,
  language: foundText,
  'one-line': without,
  'empty-text': without,
  'too-long': foundNumber,
  'too-many-words': foundNumber,
  'not-whole': [[2.5, '']],
  'too-low': foundNumber,
  'too-high': foundNumber,
  'too-few': foundNumber,
  'many-items': foundNumber,
  'too-many': foundNumber,
  twice: foundText,
  'unknown-role': [...foundText, [A, '']],
  'self-needs-cue': without,
  'review-passed': foundText,
  expired: foundText,
  placeholder: foundText,
  'unknown-property': foundText,
  'not-arrived': without,
};
