import { catalogue } from '../language';
import { count } from './count';

/** What the way in says, in English: the first start, unlocking, a vault that is gone. It is read when a vault is not open. */
export const vault = {
  firstTitle: 'A vault for your notes',
  firstLead:
    'Webside keeps your visits on this device only, sealed by your passphrase. Nobody can reset it: keep it in your password manager or written down in a safe place.',
  passphrase: 'Passphrase',
  repeat: 'Repeat passphrase',
  show: 'Show passphrase',
  create: 'Create vault',
  creating: 'Creating the vault',
  unlockTitle: 'Locked',
  unlock: 'Unlock',
  unlocking: 'Unlocking',
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
    'Webside had a vault in this browser profile, and the browser has removed it. Webside cannot bring it back. If you have a copy of the profile, put it back first.',
  goneBackup: 'With a backup, every visit in it comes back: make a new vault and restore it there.',
  startRestoring: 'Make a new vault and restore a backup',
  restoreNext:
    'First choose a passphrase for the new vault. Nobody can reset it: keep it in your password manager or written down. The backup comes next, and opens with its own passphrase.',
  startOver: 'Make a new, empty vault',
};

/** The same in the language in force. */
export const vaultWords = /* @__PURE__ */ catalogue('vault', vault);
