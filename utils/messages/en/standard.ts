import { catalogue } from '../language';

const KINDS: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object, { … }',
  array: 'a list, [ … ]',
  null: 'null',
  undefined: 'nothing',
};
const kind = (name: string | number) => KINDS[name] ?? String(name);
const whole = (number: string | number) => Number(number).toLocaleString('en');

type Say = (found: string | number, expected: string | number) => string;

const findings = {
  encoding: (found) =>
    found === 'UTF-16'
      ? 'The file is written as UTF-16; it must be UTF-8.'
      : 'The file’s bytes are no UTF-8 text.',
  empty: () => 'The file is empty.',
  'too-big': (found, expected) =>
    `The file has ${whole(found)} bytes; a configuration has at most ${whole(expected)}.`,
  'too-deep': (found, expected) =>
    `Brackets lie ${whole(found)} deep in each other; at most ${whole(expected)} may.`,
  'not-json': (found) =>
    found === '' ? 'The file ends too early to be JSON.' : `The text is no JSON from “${found}” on.`,
  'trailing-comma': (found) => `A comma stands before “${found}”, with nothing after it.`,
  'duplicate-key': (found) => `“${found}” stands twice in the same object.`,
  'reserved-key': (found) => `“${found}” is a name that may not be used.`,
  format: (found, expected) => `The format is “${found}”; this Webside reads “${expected}”.`,
  missing: (_, expected) => `It is missing; ${kind(expected)} is expected.`,
  type: (found, expected) => `It is ${kind(found)}; ${kind(expected)} is expected.`,
  choice: (found, expected) => `“${found}” is none of these: ${expected}.`,
  id: (found) => `“${found}” is no id: a-z, 0-9 and - only, no capitals, no spaces, not too short.`,
  date: (found) => `“${found}” is no day of the calendar, such as 2026-11-20.`,
  https: (found) => `“${found}” is no address that begins with https://`,
  language: (found) => `“${found}” is no language such as en or pt-BR.`,
  'one-line': () => 'It has a line break; it must be one line.',
  'empty-text': () => 'It is empty.',
  'too-long': (found, expected) => `It has ${whole(found)} characters; at most ${whole(expected)} fit.`,
  'too-many-words': (found, expected) =>
    `It has ${whole(found)} words; at most ${whole(expected)} can be said in a breath.`,
  'not-whole': (found) => `${found} is no whole number.`,
  'too-low': (found, expected) => `${found} is too low; the least is ${whole(expected)}.`,
  'too-high': (found, expected) => `${found} is too high; the most is ${whole(expected)}.`,
  'too-few': (found, expected) => `There are ${whole(found)}; at least ${whole(expected)} are needed.`,
  'many-items': (found, expected) =>
    `There are ${whole(found)} items; ${whole(expected)} or fewer are read in a glance.`,
  'too-many': (found, expected) => `There are ${whole(found)}; at most ${whole(expected)} are possible.`,
  twice: (found, expected) => `“${found}” is the id of ${expected} already.`,
  'unknown-role': (found, expected) =>
    expected === ''
      ? `The role “${found}” is not among this visit type’s roles: it has none.`
      : `The role “${found}” is not among this visit type’s roles: ${expected}.`,
  'self-needs-cue': () => 'An item of kind self has no cue.',
  'review-passed': (found) => `The review date ${found} has passed.`,
  expired: (found) => `The configuration expired on ${found}.`,
  placeholder: (found, expected) => `“${found}” stands for nothing. There are: ${expected}.`,
  'unknown-property': (found) => `Webside does not know “${found}”; it is left out.`,
  'not-arrived': () => 'The policy is set, but “config” did not arrive.',
} satisfies Record<string, Say>;

/** What was found in a configuration, and what was expected. */
const finding: Record<keyof typeof findings, Say> = findings;

/** What to do about it, in a clinic lead's words. */
const hint: Record<keyof typeof finding, string> = {
  encoding: 'Save it again and choose the encoding UTF-8.',
  empty: 'Was it saved? Copy the example and start from it.',
  'too-big': 'A whole clinic’s standard is smaller than 100,000 bytes. Is it the right file?',
  'too-deep': 'Is it the right file? A configuration is never that deep.',
  'not-json':
    'Look at this line and the one before it: a comma, a quotation mark or a bracket is missing or too many.',
  'trailing-comma': 'Take the last comma of the list away.',
  'duplicate-key': 'Keep one of the two: only the last one would count.',
  'reserved-key': 'Take it out.',
  format: 'Is it the right file? If it is, a newer Webside is needed.',
  missing: 'Put it in; the example shows where.',
  type: 'Compare with the example: quotation marks around a number make text of it.',
  choice: 'Choose one of these, in small letters.',
  id: 'Write it like “safe-to-start”. It is never shown to anyone.',
  date: 'Write year-month-day, such as 2027-06-30.',
  https: 'Only addresses that begin with https:// are taken.',
  language: 'Write the short sign of the language: en, es, de, ar.',
  'one-line': 'Take the line break out.',
  'empty-text': 'Write something, or take the line out.',
  'too-long': 'Shorten it: a clinician has two seconds.',
  'too-many-words': 'Shorten it to what one says in a breath; the rest belongs into the cue.',
  'not-whole': 'Write a whole number without a point: 12.',
  'too-low': 'Write a higher number.',
  'too-high': 'Write a lower number.',
  'too-few': 'Fewer items need no checklist: add some, or leave the visit type out.',
  'many-items': 'Join items that are one moment of the visit, or make facts of them (chips).',
  'too-many': 'Split it into two, or leave out what everyone does anyway.',
  twice: 'Give each an id of its own.',
  'unknown-role': 'Add the role to “roles” of the visit type, or correct its id.',
  'self-needs-cue': 'Write in “cue” what the clinician is to do.',
  'review-passed': 'Read it again with your team, then set a new date.',
  expired: 'Set a new date. Clinicians go on with this version and are told after Close.',
  placeholder: 'Use one of them, or leave the braces out.',
  'unknown-property': 'Is it spelt right? Compare with the example.',
  'not-arrived':
    'The browser drops what is no text without a word: “config” must be the whole configuration as one JSON text.',
};

/** What is said of clinic configurations, in English. */
export const standard = {
  finding,
  hint,
  atLine: (line: number, column: number) => `line ${line}, column ${column}`,
  wholeFile: 'the whole file',
  level: { error: 'Error', warning: 'Warning' },
};

/** The same in the language in force. */
export const standardWords = /* @__PURE__ */ catalogue('standard', standard);
