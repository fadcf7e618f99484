import { catalogue } from '../language';

/** What is said about locking and other ways in, in English. It is read when it is first needed. */
export const lock = {
  warning: (time: string) =>
    `Webside locks at ${time}: nobody has touched this device. Press any key to stay.`,
  stay: 'Stay unlocked',
  forgotten: 'I have forgotten the passphrase',
  recoverTitle: 'Open with the recovery code',
  recoverLead:
    'With the recovery code that you kept you choose a new passphrase. Your visits stay as they are. Without passphrase and code, nobody can open the vault.',
  code: 'Recovery code',
  codeHint: '26 letters and digits. Hyphens, spaces and small letters do not matter.',
  newPassphrase: 'New passphrase',
  repeatNew: 'Repeat new passphrase',
  recover: 'Set the passphrase and open',
  recovering: 'Opening',
  back: 'Back to the passphrase',
  notWhole: 'A recovery code has 26 letters and digits. Nothing was changed.',
  wrongCode: 'This code does not open the vault. Nothing was changed or lost.',
  unprotected: {
    fold: 'Without a passphrase',
    text: 'Your notes are then not protected if this device is stolen: whoever has the disk can read them. You can set a passphrase later in Settings.',
    create: 'Create a vault that is not protected',
  },
  required: {
    title: 'A passphrase is needed',
    lead: 'Your clinic requires a passphrase, and this vault has none. Your visits are all there. Set one, and they are sealed with it.',
    set: 'Set passphrase',
    setting: 'Setting the passphrase',
  },
  noRecoveryCode: {
    notice: 'No recovery code yet',
    why: 'If you forget the passphrase, nobody can open your visits.',
    make: 'Make one in Settings',
    later: 'Not now',
  },
};

/** The same in the language in force. */
export const lockWords = /* @__PURE__ */ catalogue('lock', lock);
