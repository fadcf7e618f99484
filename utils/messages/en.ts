import { count } from './en-count';

/** What every page says, in English; what only one kind of page says lies in a catalogue beside this one. */
export const en = {
  locale: 'en-GB',
  direction: 'ltr' as 'ltr' | 'rtl',
  app: {
    name: 'Webside',
    visitsTitle: 'Webside: Visits',
    loading: 'Opening',
  },
  vault: {
    firstTitle: 'A vault for your notes',
    firstLead:
      'Webside keeps visits and notes on this device alone, sealed by a passphrase that only you know. Nobody can reset it: keep it in your password manager or written down in a safe place.',
    passphrase: 'Passphrase',
    repeat: 'Repeat passphrase',
    show: 'Show passphrase',
    create: 'Create vault',
    creating: 'Creating the vault',
    unlockTitle: 'Locked',
    unlock: 'Unlock',
    unlocking: 'Unlocking',
    lockNow: 'Lock now',
    tooShort: (least: number) => `A passphrase has at least ${least} characters.`,
    notSame: 'The two passphrases are not the same.',
    wrong: 'This passphrase does not open the vault. Nothing was changed or lost.',
    wait: (seconds: number) =>
      `${count(seconds, 'second', 'seconds')} until the next try. Nothing was changed or lost.`,
    hintIdle: 'Four or more random words make a good passphrase.',
    strength: {
      short: 'Too short.',
      weak: 'Easy to guess. Add a few random words.',
      fair: 'Fair. One more random word makes it strong.',
      strong: 'Strong.',
    },
    goneTitle: 'The vault is gone',
    goneText:
      'Webside had a vault in this browser profile, and the browser has removed it. Webside cannot bring it back. If you have a copy of the profile, put it back before you go on.',
    startOver: 'Make a new vault',
  },
  places: {
    ownWindow: 'Own window',
    visits: 'Visits',
  },
  saving: {
    saving: 'Saving',
    saved: 'Saved',
    notSaved: (reason: string) => `Not saved. ${reason}`,
    retry: 'Try again',
    late: (reason: string) =>
      `Not saved: the last words of a window that was closed. ${reason} They lie sealed on this device; the next window tries again.`,
  },
  problems: {
    title: 'Webside cannot open',
    visitTitle: 'This visit does not open',
    StorageFull: 'The disk, or the browser’s share of it, is full. Free some space, then try again.',
    StorageRefused:
      'The browser does not let Webside keep anything here. Private windows and “never remember history” do that; if this is neither, close the browser and open it again.',
    VaultLocked: 'The vault is locked. Unlock it, then try again.',
    RecordDamaged:
      'This record was damaged on the disk and does not open. The others are not touched. If you have a copy of the browser profile, the record is in there.',
    NotFound: 'This visit is not on the disk any more.',
    TooLong: (length: number, limit: number) =>
      `A field holds at most ${limit.toLocaleString('en')} characters, this text has ${length.toLocaleString('en')}. Shorten it, and it is saved.`,
    WeakParameters:
      'The vault’s header was changed: it asks for a weaker protection than Webside ever makes. Nothing was opened. Ask whoever looks after this computer.',
    other: (name: string) => `Something went wrong that Webside has no words for (${name}). Try again.`,
    notLocked: 'Not locked: some text is not saved yet, here or in another window. Save it, then lock.',
    reload: 'Try again',
    dismiss: 'Close this message',
  },
};

/** What every language's catalogue of this kind holds. */
export type Words = typeof en;
