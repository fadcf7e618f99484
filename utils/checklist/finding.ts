/** What can be said of a configuration; the message catalogue has a sentence and a hint for each. */
export const CODES = [
  'encoding',
  'empty',
  'too-big',
  'too-deep',
  'not-json',
  'trailing-comma',
  'duplicate-key',
  'reserved-key',
  'format',
  'missing',
  'type',
  'choice',
  'id',
  'date',
  'https',
  'language',
  'one-line',
  'empty-text',
  'too-long',
  'too-many-words',
  'not-whole',
  'too-low',
  'too-high',
  'too-few',
  'many-items',
  'too-many',
  'twice',
  'unknown-role',
  'self-needs-cue',
  'review-passed',
  'expired',
  'placeholder',
  'unknown-property',
  'not-arrived',
] as const;

/** Something the author of a visit type or a configuration should know. */
export interface Finding {
  /** An error keeps the whole from being used; a warning does not. */
  level: 'error' | 'warning';
  code: (typeof CODES)[number];
  /** JSON path, such as `visitTypes[0].items[2].label`; empty: the whole. */
  path: string;
  /** What was found: a value, a count or a kind of value, as data; the catalogue makes words of it. */
  found: string | number;
  /** What was expected, in the same way. */
  expected: string | number;
  /** Where in the file, from 1, when the text itself is at fault. */
  line?: number;
  column?: number;
}
