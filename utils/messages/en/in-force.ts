import { catalogue } from '../language';
import { count, quoted } from './count';

type Value = number | boolean | undefined;
const value = (found: Value) => {
  if (found === undefined) return 'not set';
  return typeof found === 'boolean' ? (found ? 'yes' : 'no') : found.toLocaleString('en');
};

const RULES = {
  retentionDays: 'Days a finished visit is kept',
  autoLockMinutes: 'Minutes until Webside locks outside a visit',
  autoLockInVisitMinutes: 'Minutes until it locks in a running visit',
  requirePassphrase: 'A passphrase must protect the notes',
  allowExport: 'Visits may be exported',
  allowPrint: 'Visits may be printed',
  clearClipboardSeconds: 'Seconds until what was copied is cleared (0: never)',
  showWelcome: 'The first start shows what Webside is',
};

/** What Settings says of the standard in force, in English. */
export const inForce = {
  title: 'Standard in force',
  source: {
    'built-in': () => 'Built into Webside',
    file: (since: string) => `From a file, used on this device since ${since}`,
    policy: (since: string) => `Set by your administrator’s policy, here since ${since}`,
  },
  oneUnread:
    'A standard that was in use here cannot be read by this version of Webside. Choose its file again, or ask your administrator.',
  changed: (name: string, version: number) =>
    `Changed: your clinic’s policy proposes ${name}, version ${version}, and the file stands in its place.`,
  version: (version: number, date: string) => `Version ${version}, updated ${date}`,
  owner: (owner: string) => `Owner: ${owner}`,
  expires: (date: string) => `Valid until ${date}`,
  expired: (date: string) => `Valid until ${date}: that day has passed. Ask its owner for a newer version.`,
  contents: (types: number, items: number) =>
    `${count(types, 'visit type', 'visit types')}, ${count(items, 'item', 'items')} in all`,
  list: 'Visit types',
  items: (number: number) => count(number, 'item', 'items'),
  reviewBy: (date: string) => `review by ${date}`,
  reviewPassed: (date: string) => `review by ${date}, which has passed`,
  favourite: 'Offer it first at Start',
  say: 'Say',
  cue: 'Do',
  why: 'Why',
  chips: 'Chips',
  sample: 'sample wording',
  refused: (number: number) =>
    `${count(number, 'thing', 'things')} in the policy that your administrator should know of`,
  rules: {
    title: 'Rules',
    ruleName: RULES,
    value,
    setBy: {
      policy: 'set by your administrator',
      standard: 'set by the standard',
      person: 'set by you',
      nobody: 'as Webside comes',
    },
  },
  print: {
    type: 'Print this visit type',
    all: 'Print the whole standard',
    fixed: 'fixed: nobody hides or rewords it',
    sources: 'From',
    approved: 'Approved by: ______________________________     Date: ______________',
  },
  administrator: {
    title: 'Files for your administrator',
    lead: (name: string, version: number) =>
      `Each hands ${name}, version ${version}, and Webside itself to the machines of a clinic. Save the ones you need.`,
    mode: 'How firmly it stands',
    modes: {
      enforce: 'Nobody replaces it',
      default: 'A clinician may use another file, and it is shown as changed',
    },
    save: (name: string) => `Save ${name}`,
    ids: 'They name Webside by the id it has in this browser, and by that of an unpacked build for Chrome or Edge where this is another browser. If your store gave it another id, write that one into the file.',
  },
  report: {
    title: 'Report for whoever helps you',
    hint: 'It names no patient, no visit and no clinician.',
    copy: 'Copy report',
    copied: 'Copied.',
    copyFailed: 'Not copied: the browser did not allow it. Select the text and copy it by hand.',
    webside: (version: string, browser: string) => `Webside ${version} in ${browser}`,
    written: (when: string) => `Written ${when}`,
    standard: (name: string, id: string) => `${name} (${id})`,
    policy: (mode: string) => `The policy has a configuration, mode ${mode}`,
    policyWithout: 'The policy is set, without a configuration in use',
    noPolicy: 'No policy',
    file: (name: string, version: number) => `File held: ${name}, version ${version}`,
    fileBefore: (name: string, version: number) => `File before it: ${name}, version ${version}`,
    type: (title: string, id: string, facts: string) => `- ${title} (${id}): ${facts}`,
    rule: (name: string, found: string, facts: string) => `- ${name}: ${found} (${facts})`,
    findings: 'Refused or doubtful in the policy',
    finding: (level: string, path: string, text: string) => `- ${level}: ${path}: ${text}`,
    nothing: '- nothing',
  },
};

/** What Settings says of a configuration from a file, in English. */
export const fromFile = {
  title: 'Standard from a file',
  file: 'Configuration file',
  hint: 'A clinic configuration, such as northside.webside.json. Choose it, or drop it here. Nothing changes before you have seen what would.',
  enforced: (name: string) =>
    `Your administrator’s policy decides which standard is used here: ${name}. No file can take its place. Ask your administrator if it should be another.`,
  proposed:
    'Your clinic’s policy proposes a standard. A file takes its place on this device, and is shown as changed.',
  unreadable: (file: string) =>
    `${file} cannot be read. Nothing was changed. Is it still there, and is it a file?`,
  refused: (file: string, errors: number) =>
    `${file} cannot be used: ${count(errors, 'error', 'errors')}. Nothing was changed.`,
  good: (file: string) => `${file} can be used. Nothing was changed yet.`,
  warned: (file: string, warnings: number) =>
    `${file} can be used, with ${count(warnings, 'warning', 'warnings')}. Nothing was changed yet.`,
  findings: 'What was found in the file',
  types: 'Visit types of the file',
  use: 'Use this configuration',
  leave: 'Leave it',
  present: 'It is in force already.',
  older: (found: number, present: number) =>
    `Version ${found} is older than version ${present}, which is in force. The newer one may have mended something, and your colleagues go by it: an old file is mostly one found again by mistake.`,
  sameVersion: (present: number) =>
    `Version ${present} is in force already, with other words. Two standards of one version cannot be told apart in the record of a visit: its owner should count the version on.`,
  force: 'I know, and want this one',
  used: (name: string, version: number) =>
    `In force now: ${name}, version ${version}. A running visit keeps what it began with.`,
  removed: 'The file is removed. A running visit keeps what it began with.',
  back: (name: string, version: number) => `Go back to ${name}, version ${version}`,
  remove: 'Remove the file',
  difference: {
    title: 'What it changes over the standard in force',
    other: (name: string) => `Another standard: it takes the place of ${name}`,
    version: (from: number, to: number) => `Version ${from} → ${to}`,
    added: (titles: string[]) =>
      `${count(titles.length, 'visit type', 'visit types')} new: ${quoted(titles)}`,
    removed: (titles: string[]) =>
      `${count(titles.length, 'visit type goes', 'visit types go')}: ${quoted(titles)}`,
    itemsAdded: (labels: string[]) => `${count(labels.length, 'item', 'items')} new: ${quoted(labels)}`,
    itemsRemoved: (labels: string[]) => `${count(labels.length, 'item goes', 'items go')}: ${quoted(labels)}`,
    reworded: (labels: string[]) => `${count(labels.length, 'item', 'items')} reworded: ${quoted(labels)}`,
    changed: (labels: string[]) =>
      `${count(labels.length, 'item', 'items')} of another time, kind or role, or fixed differently: ${quoted(labels)}`,
    reordered: 'The items come in another order',
    renamed: 'Its title, description, language, owner, review date or roles are others',
    rule: (name: string, from: Value, to: Value) => `${name}: ${value(from)} → ${value(to)}`,
    edits: {
      hideItems: (may: boolean): string => (may ? 'You may hide items' : 'You may not hide items any more'),
      addItems: (may: boolean): string =>
        may ? 'You may add items of your own' : 'You may not add items any more',
      editSay: (may: boolean): string =>
        may
          ? 'You may put sentences in your own words'
          : 'You may not put sentences in your own words any more',
    },
    texts: {
      name: 'Another name',
      owner: 'Another owner',
      expires: 'Another day until which it is valid',
      notice: 'Another notice at Start',
      support: 'Other words about help',
      feedback: 'Other questions for the patient',
      texts: 'Other words in what the patient is given, or in notes',
    },
    none: 'It says the same as the standard in force.',
  },
};

/** The same in the language in force. */
export const inForceWords = /* @__PURE__ */ catalogue('inForce', inForce);

/** The same in the language in force. */
export const fromFileWords = /* @__PURE__ */ catalogue('fromFile', fromFile);
