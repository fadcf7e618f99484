import { catalogue } from '../language';
import { count } from './count';

const visits = (number: number) => count(number, 'visit', 'visits');
const percent = (part: number) => `${Math.floor(part * 100)} %`;

/** What is said of backups, in English: saving one, the chosen folder, restoring, and the reminder at Start. */
export const backup = {
  title: 'Backup',
  lead: 'One file with every visit, your name and your changes to the standard, sealed by its own passphrase. Keep it away from this device: if the device is lost, it is the only way back.',
  last: (when: string) => `Last backup: ${when}`,
  never: 'No backup was saved yet.',
  notRead: (reason: string) => `What Webside knew of earlier backups cannot be read. ${reason}`,
  passphrase: 'Backup passphrase',
  repeat: 'Repeat backup passphrase',
  passphraseHint:
    'It opens the file on any device. Nobody can reset it: keep it in your password manager or written down. Four or more random words make a good one.',
  kept: 'Your backup passphrase is kept, sealed in the vault, and seals the next file too.',
  another: 'Use another backup passphrase',
  save: 'Save backup',
  stop: 'Stop',
  step: {
    reading: (part: number) => `Reading the visits: ${percent(part)}`,
    sealing: (part: number) => `Sealing the file: ${percent(part)}`,
    checking: (part: number) => `Opening it again to see that it is whole: ${percent(part)}`,
    opening: (part: number) => `Opening the backup: ${percent(part)}`,
    restoring: (part: number) => `Restoring: ${percent(part)}`,
  },
  saved: (number: number, file: string) =>
    `A backup with ${visits(number)} was made, opened again and found whole, and handed to the browser. Look whether ${file} lies where it puts what you download.`,
  unread: (number: number) =>
    `${count(number, 'record does', 'records do')} not open here and cannot be in it. Keep your older backups.`,
  notSaved: (reason: string) => `No backup was saved. ${reason}`,
  notRemembered: (reason: string) =>
    `The file is saved, but Webside could not note that it was, and will remind you too soon. ${reason}`,
  folder: {
    title: 'A folder that Webside writes into',
    lead: 'Once a day, between visits, Webside writes a backup into a folder that you choose, and keeps the last seven there. A folder that your clinic backs up is a good one.',
    notHere:
      'This browser lets no extension write into a folder by itself. Save a backup by hand; Start reminds you.',
    first: 'Save one backup by hand first: its passphrase then seals these too.',
    choose: 'Choose a folder',
    another: 'Choose another folder',
    leave: 'Stop writing there',
    name: (name: string) => `Folder: ${name}`,
    last: (when: string) => `Last written there: ${when}`,
    notYet: 'Nothing was written there yet. The first one comes at Start.',
    shut: 'The browser no longer lets Webside write there.',
    ask: 'Let Webside write there',
    partly: (number: number) =>
      `${count(number, 'record does', 'records do')} not open here, so today’s backup in the chosen folder is not whole. No earlier one was replaced.`,
    notWritten: (reason: string) => `No backup was written into the chosen folder. ${reason}`,
  },
  restore: {
    title: 'Restore a backup',
    file: 'Backup file',
    hint: 'Such as webside-backup.age. Choose it, or drop it here. Nothing changes before you have seen what would, and only what you let the backup replace is removed.',
    open: 'Open backup',
    leave: 'Leave it',
    made: (when: string, version: string) => `Made ${when} by Webside ${version}`,
    otherVault: 'It was made from another vault: on another device, or before this one.',
    all: (number: number) => `${visits(number)} in it`,
    fresh: (number: number) => `${visits(number)} not here: will be restored`,
    mended: (number: number) => `${visits(number)} damaged here: will be restored`,
    same: (number: number) => `${visits(number)} here already, the same`,
    different: (number: number) => `${visits(number)} here already, but different`,
    clinicianNew: 'Your name and role: will be restored',
    clinicianDifferent: 'Your name and role: here already, but different',
    personalNew: 'What you changed over the standard: will be restored',
    personalDifferent: 'What you changed over the standard: here already, but different',
    question: 'Where they differ',
    conflict: {
      mine: 'Keep what is here',
      backup: 'Take what is in the backup',
      both: 'Keep both visits; for all else, keep what is here',
    },
    nothingNew: 'All of it is here already.',
    restore: 'Restore',
    done: (number: number) => `Restored: ${visits(number)}.`,
    notDone: (reason: string) => `Nothing was restored or changed. ${reason}`,
  },
  reason: {
    'not-age': 'This is not a Webside backup: those are age files. Choose another file.',
    newer: 'This backup was made by a newer version. Update Webside, then try again.',
    'no-passphrase':
      'This age file was sealed for a key, not by a passphrase. Open it with the tool that made it.',
    'too-much-work':
      'Opening this file would take more work or memory than this browser has. Webside never makes such a file.',
    'wrong-passphrase':
      'This passphrase does not open the backup. If you are sure of it, the file is damaged: try an older one.',
    damaged: 'The file is damaged: something in it was changed or is missing. Try an older backup.',
    'too-large': 'The file is larger than 500 MB. Webside reads no backup that large.',
    'not-webside': 'The file opens, but it is not a Webside backup. Choose another file.',
    suspicious:
      'The file has names in it that no Webside backup has, and that could do harm. Choose another file.',
    'too-deep': 'The file is nested deeper, or has more parts, than any Webside backup. Choose another file.',
    changed: 'A visit was changed meanwhile. Open the backup again to see how it compares now.',
    'no-room':
      'Not every record opens here, and there is no free place beside the whole backups that lie there.',
    'not-as-made': 'Opened again, the backup did not hold what was written into it. Try again.',
    stopped: 'You stopped it.',
    unreadable: 'The file cannot be read. Is it still there, and is it a file?',
    folderGone: 'The folder is not there any more. Choose another one in Settings.',
  },
  notice: {
    last: (date: string) => `Last backup: ${date}`,
    never: 'No backup yet',
    notWritten: 'Today’s backup was not written',
    due: 'If this device is lost, a backup is the only way back to your visits. It takes a minute, in Settings.',
    open: 'Open Settings',
  },
  lost: {
    title: 'Restore a backup',
    goOn: 'Go on',
  },
};

/** The same in the language in force. */
export const backupWords = /* @__PURE__ */ catalogue('backup', backup);
