import { count } from './en-count';

/** What Settings says about the protection of the vault, in English. */
export const enProtection = {
  title: 'Protection',
  sealed: 'Your visits lie on this device sealed by a passphrase. Nobody can reset it.',
  open: 'Your visits are not protected if this device is stolen: the vault has no passphrase.',
  change: {
    title: 'Change the passphrase',
    present: 'Present passphrase',
    next: 'New passphrase',
    repeat: 'Repeat new passphrase',
    change: 'Change passphrase',
    changing: 'Changing the passphrase',
    done: 'The passphrase is changed. The old one opens nothing any more.',
  },
  set: {
    title: 'Set a passphrase',
    lead: 'All visits are then sealed anew, by a key that only the passphrase opens.',
    set: 'Set passphrase',
  },
  code: {
    title: 'Recovery code',
    none: 'There is no recovery code: if you forget the passphrase, nobody can open your visits.',
    why: 'A recovery code opens the vault when the passphrase is forgotten.',
    there: 'There is a recovery code. A new one takes its place.',
    make: 'Make a recovery code',
    lead: 'This code opens the vault when the passphrase is forgotten. It is shown this once: print it, or copy it into a safe place that is not this device.',
    copy: 'Copy the code',
    copied: 'Copied. Paste it into a safe place, and copy something else afterwards.',
    copyFailed: 'Not copied: the browser did not allow it. Write it down.',
    print: 'Print the code',
    sheetTitle: 'Webside recovery code',
    sheetText:
      'It opens the vault of this device when the passphrase is forgotten. Keep it where nobody else finds it.',
    askBack: 'Type the code from your copy',
    passphrase: 'Present passphrase',
    use: 'Use this code',
    using: 'Setting the code',
    notSame: 'That is not the code above. Nothing was changed: look at your copy, and type it once more.',
    done: 'The recovery code is set. One before it opens nothing any more.',
    leave: 'Leave it',
  },
  key: {
    title: 'Change the data key',
    lead: 'Seals every record anew. Do it when someone may have had this disk, and after erasing: what was erased may still lie in free space of the disk, and only the old key opens it. Every window of Webside is loaded anew; you can go on working meanwhile.',
    codeGoes: 'The recovery code stops working: make a new one afterwards.',
    passphrase: 'Present passphrase',
    change: 'Change data key',
    changing: 'Changing the data key',
    progress: (done: number, all: number) =>
      `Changing the data key: ${done} of ${count(all, 'record', 'records')} sealed anew.`,
    waits:
      'Changing the data key: it waits until every other window of Webside is loaded anew, and goes on by itself.',
  },
  lock: {
    title: 'Lock by itself',
    outside: 'Minutes without a touch, outside a visit',
    inVisit: 'Minutes without a touch, in a visit',
    hint: (least: number, most: number) => `${least} to ${most}`,
    also: 'The vault is locked at once when the screen is (Firefox is not told of that), and after the device has slept. The browser’s end locks it too.',
    outOfBounds: (least: number, most: number) =>
      `A whole number from ${least} to ${most}. Nothing was changed.`,
    locked: {
      policy: (label: string, minutes: number) => `${label}: ${minutes}, set by your administrator.`,
      standard: (label: string, minutes: number) => `${label}: ${minutes}, set by your clinic’s standard.`,
    },
  },
};
