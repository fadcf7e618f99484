import { catalogue } from '../language';
import { count } from './count';

/** What Diagnostics says in Settings, in English. It is read when someone unfolds it. */
export const diagnostics = {
  title: 'Diagnostics',
  show: 'Show diagnostics',
  notRead: (reason: string) => `Not everything could be read. ${reason}`,
  facts: {
    vault: 'Vault',
    waysIn: (ways: number) => `Unlocked, with ${count(ways, 'way in', 'ways in')}`,
    lastChange: 'Last change of a visit',
    noChange: 'none in the audit log',
    backup: 'Backup',
    noBackup: 'No backup yet',
    visits: 'Visits',
    visitsOf: (visits: number, binned: number) =>
      binned > 0
        ? `${count(visits, 'visit', 'visits')}, ${binned} of them in the bin`
        : count(visits, 'visit', 'visits'),
    log: 'Audit log',
    events: (events: number) => count(events, 'event', 'events'),
    logProblem: (name: string, when: string) =>
      `not written on ${when} (${name}): events of that time may be missing`,
    background: 'In the background',
    backgroundProblem: (name: string, when: string) =>
      `something did not work on ${when} (${name}): at that time the vault may not have locked by itself, or a shortcut may have done nothing`,
    room: 'Room on the disk',
    roomOf: (used: string, quota: string) => `${used} used, of up to ${quota}`,
    unknownRoom: 'the browser does not say',
    kept: 'Kept when the disk runs full',
    persisted: 'Yes, the browser has promised',
    notPersisted: 'The browser made no promise. Save a backup.',
    version: 'Version',
    versionOf: (version: string, layout: number) => `Webside ${version}, database ${layout}`,
  },
  megabytes: (megabytes: string) => `${megabytes} MB`,
  gigabytes: (gigabytes: string) => `${gigabytes} GB`,
  check: {
    title: 'Every record',
    hint: 'Opens every record and compares the lists with what is there. Nothing is changed.',
    start: 'Check every record',
    stop: 'Stop',
    stopped: (done: number, total: number) =>
      `Stopped after ${done.toLocaleString('en')} of ${count(total, 'record', 'records')}.`,
    progress: (done: number, total: number) =>
      `${done.toLocaleString('en')} of ${count(total, 'record', 'records')} checked`,
    well: (total: number) =>
      `All is well: ${count(total, 'record opens and is', 'records open and are')} whole, and the lists fit them.`,
    found: 'Not all is well. Copy the report below for whoever helps you.',
    failed: (reason: string) => `The check stopped early. ${reason}`,
    /** What is damaged, and what to do, by kind. */
    text: {
      visit: (number: number) =>
        `${count(number, 'visit does', 'visits do')} not open. A backup, or a copy of the browser profile, may have them.`,
      state: (number: number) =>
        `${count(number, 'older state of a text does', 'older states of texts do')} not open. The texts as they are now are whole; a backup may have the older ones.`,
      list: (number: number) =>
        `${count(number, 'list of visits does', 'lists of visits do')} not open. Nothing is lost, and there is nothing to do: what they show is read from the visits themselves until they are made again.`,
      draft: (number: number) =>
        `${count(number, 'draft of a closed window does', 'drafts of closed windows do')} not open: the last words typed there may be missing in their visit.`,
      log: (number: number) =>
        `${count(number, 'page', 'pages')} of the audit log do not open. The rest of the log can be read.`,
      own: (number: number) =>
        `${count(number, 'record', 'records')} of your name, your role or your own wording do not open. Write them again above.`,
      other: (number: number) =>
        `${count(number, 'record', 'records')} of an unknown kind do not open. A backup may have them.`,
    },
    missing: (number: number) =>
      `${count(number, 'visit is', 'visits are')} in the lists, but no longer on the disk. A backup may have them.`,
    unlisted: (number: number) =>
      `${count(number, 'visit is', 'visits are')} on the disk, but in no list. Nothing of it is lost: keep this profile, and hand the report to whoever helps you.`,
    missingStates: (number: number) =>
      `${count(number, 'older state of a text is', 'older states of texts are')} no longer on the disk, though the visit is. The texts as they are now are whole; a backup may have the older ones.`,
    leftStates: (number: number) =>
      `${count(number, 'older state of a text is', 'older states of texts are')} left of visits that are no longer there. They are sealed, and do no harm: there is nothing to do.`,
  },
  report: {
    title: 'Report for whoever helps you',
    hint: 'It names no patient, no visit and no clinician.',
    copy: 'Copy diagnostics',
    copied: 'Copied.',
    copyFailed: 'Not copied: the browser did not allow it. Select the text and copy it by hand.',
    written: (when: string) => `Written ${when}`,
    browser: (browser: string) => `Browser: ${browser}`,
    line: (name: string, value: string) => `${name}: ${value}`,
    notChecked: 'Records: not checked',
  },
};

/** The same in the language in force. */
export const diagnosticWords = /* @__PURE__ */ catalogue('diagnostics', diagnostics);
