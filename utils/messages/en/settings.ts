import { catalogue } from '../language';

/** What Settings says, in English. */
export const settings = {
  pageTitle: 'Webside: Settings',
  title: 'Settings',
  notChanged: (reason: string) => `Not changed. ${reason}`,
  you: {
    title: 'You',
    hint: 'Used in summaries. Leave them empty to stay unnamed.',
    name: 'Your name',
    role: 'Your role',
    notRead: (reason: string) => `Your name and role cannot be read. ${reason} Write them anew here.`,
  },
  language: {
    title: 'Language',
    hint: 'Of Webside’s own words. Visit types stay in the language they were written in.',
    browser: 'As the browser',
  },
  appearance: {
    title: 'Appearance',
    choice: { system: 'As the device', light: 'Light', dark: 'Dark' },
  },
  clock: {
    title: 'Clock',
    show: 'Show the minutes of the call',
    hint: 'Whole minutes since Join, above the next item. They change once a minute; nothing else moves.',
  },
  shortcuts: {
    title: 'Shortcuts',
    singleKeys: 'Single keys inside the panel',
    singleKeysHint: 'Such as D for Done. Never while you write.',
  },
  spelling: {
    title: 'Spell check',
    check: 'Check the spelling of notes',
    hint: 'Some browsers send what you write to their maker to check it.',
  },
  about: {
    title: 'About',
    version: (version: string) => `Webside ${version}`,
    licence: 'MIT licence: free to use, change and pass on.',
    keeps:
      'Visits, notes, your name and your role lie in this browser profile, on this device alone, sealed by your passphrase if you have set one. How Webside looks and behaves, and the clinic’s standard, lie beside them in clear; they say nothing of a patient.',
    sources: 'Sources and credits of the visit types',
    sourcesHint: 'The wording is Webside’s own, informed by these.',
  },
};

/** The same in the language in force. */
export const settingsWords = /* @__PURE__ */ catalogue('settings', settings);
