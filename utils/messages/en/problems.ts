import { catalogue } from '../language';

/** Why something did not work and what to do, by the name of the error, in English. It is read once a page stands. */
export const problems = {
  text: {
    StorageFull: 'The disk, or the browser’s share of it, is full. Free some space, then try again.',
    StorageRefused:
      'The browser does not let Webside keep anything here. Private windows and “never remember history” do that; if this is neither, close the browser and open it again.',
    VaultLocked: 'The vault is locked. Unlock it, then try again.',
    RecordDamaged:
      'This record was damaged on the disk and does not open. The others are not touched. A backup, or a copy of the browser profile, may have it.',
    NotFound: 'This visit is no longer on the disk.',
    WeakParameters:
      'The vault’s header was changed: it asks for weaker protection than Webside ever uses. Nothing was opened. Ask whoever looks after this computer.',
    DatabaseNewer:
      'The notes here were written by a newer Webside than this one. Nothing was touched. Update Webside, then open it again.',
    DatabaseBlocked: 'Another window still has an older Webside open. Close it: this one goes on by itself.',
    VaultGone:
      'The browser has removed the vault while it was open. Copy what stands here or save it to a file before you close this window.',
    KeyChanged:
      'Another window has changed the key of the vault. Nothing is lost: try again, and this page is opened anew.',
    UnsavedText:
      'Some text is not saved yet, here or in another window, and it would be lost. Nothing was changed: save or copy it first.',
    OperationError: 'The browser could not seal the text. It stays here: try again, or copy it.',
  },
  tooLong: (length: number, limit: number) =>
    `A field holds at most ${limit.toLocaleString('en')} characters, this text has ${length.toLocaleString('en')}. Shorten it, and it is saved.`,
};

/** The same in the language in force. */
export const problemWords = /* @__PURE__ */ catalogue('problems', problems);
