/** What every page says, in English; what only one kind of page says lies in a catalogue beside this one. */
export const en = {
  locale: 'en-GB',
  direction: 'ltr' as 'ltr' | 'rtl',
  app: {
    name: 'Webside',
    visitsTitle: 'Webside: Visits',
    loading: 'Opening',
  },
  places: {
    ownWindow: 'Own window',
    visits: 'Visits',
    settings: 'Settings',
    lockNow: 'Lock now',
    hide: 'Hide',
    showAgain: 'Show again',
    hiddenTitle: '–',
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
    VaultGone:
      'The browser has removed the vault under this page. Nothing was saved since: copy what you need from here, then try again.',
    KeyChanged:
      'Another window has changed the key of the vault. Nothing is lost: try again, and this page is opened anew.',
    other: (name: string) => `Something went wrong that Webside has no words for (${name}). Try again.`,
    notLocked: 'Not locked: some text is not saved yet, here or in another window. Save it, then lock.',
    reload: 'Try again',
    dismiss: 'Close this message',
  },
};

/** What every language's catalogue of this kind holds. */
export type Words = typeof en;
