import { catalogue } from '../language';
import { count } from './count';

/** What Settings says about the protection of the vault, in English. */
export const protection = {
  title: 'Protection',
  sealed: 'Your visits lie on this device, sealed by your passphrase.',
  open: 'Your visits are not protected if this device is stolen: the vault has no passphrase.',
  change: {
    title: 'Change the passphrase',
    present: 'Present passphrase',
    next: 'New passphrase',
    repeat: 'Repeat new passphrase',
    change: 'Change passphrase',
    changing: 'Changing the passphrase',
    done: 'The passphrase is changed. The old one no longer opens the vault.',
  },
  set: {
    title: 'Set a passphrase',
    lead: 'All visits are then sealed anew, with a key that only the passphrase opens.',
    set: 'Set passphrase',
  },
  code: {
    title: 'Recovery code',
    none: 'There is no recovery code. If you forget the passphrase, nobody can open your visits.',
    why: 'A recovery code opens the vault when the passphrase is forgotten.',
    there: 'There is a recovery code. A new one replaces it.',
    make: 'Make a recovery code',
    lead: 'It is shown only now: print it, or copy it to a safe place that is not this device.',
    copy: 'Copy the code',
    copied: 'Copied. Paste it in a safe place, then copy something else.',
    copyFailed: 'Not copied: the browser did not allow it. Write it down.',
    print: 'Print the code',
    sheetTitle: 'Webside recovery code',
    sheetText:
      'It opens the vault on this device when the passphrase is forgotten. Keep it where nobody else finds it.',
    askBack: 'Type the code from your copy',
    passphrase: 'Present passphrase',
    use: 'Use this code',
    using: 'Setting the code',
    notSame: 'That is not the code above. Nothing was changed: check your copy and type it again.',
    done: 'The recovery code is set. An earlier one no longer opens the vault.',
    leave: 'Leave it',
  },
  key: {
    title: 'Change the data key',
    lead: 'Seals every record with a new key. Do it when someone may have copied this disk, and after erasing: what was erased may still lie in free space on the disk, and only the old key opens it. Webside’s windows reload; you can go on working.',
    codeGoes: 'The recovery code stops working. Make a new one afterwards.',
    passphrase: 'Present passphrase',
    change: 'Change data key',
    changing: 'Changing the data key',
    progress: (done: number, all: number) =>
      `Changing the data key: ${done} of ${count(all, 'record', 'records')} sealed anew.`,
    waits: 'Changing the data key: it goes on by itself once Webside’s other windows have reloaded.',
  },
  lock: {
    title: 'Lock by itself',
    outside: 'Minutes without a touch, outside a visit',
    inVisit: 'Minutes without a touch, in a visit',
    hint: (least: number, most: number) => `${least} to ${most}`,
    also: 'It also locks when the screen locks (in Firefox it cannot tell), after the device has slept, and when the browser closes.',
    outOfBounds: (least: number, most: number) =>
      `Nothing was changed. Write a whole number from ${least} to ${most}.`,
    locked: {
      policy: (label: string, minutes: number) => `${label}: ${minutes}, set by your administrator.`,
      standard: (label: string, minutes: number) => `${label}: ${minutes}, set by your clinic’s standard.`,
    },
  },
};

/** The same in the language in force. */
export const protectionWords = /* @__PURE__ */ catalogue('protection', protection);
