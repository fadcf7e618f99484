import { catalogue } from '../language';
import { count, quoted } from './count';

/** What Settings says of what a clinician changes over the standard, in English. */
export const personal = {
  title: (type: string) => `Yours in ${type}`,
  unchanged: 'As the standard has it',
  changed: {
    sayings: (labels: string[]) => `In your own words: ${quoted(labels)}`,
    hidden: (labels: string[]) => `Hidden: ${quoted(labels)}`,
    own: (labels: string[]) => `${count(labels.length, 'item', 'items')} of your own: ${quoted(labels)}`,
  },
  lead: 'What you change here holds from the next visit on, for you alone, and stays when the standard is updated.',
  notRead: (reason: string) => `Your own changes cannot be read. ${reason} Make them anew here.`,
  fixed: 'fixed by the standard',
  hide: (label: string) => `Hide ${label}: I always do it`,
  say: (label: string) => `Say in your own words: ${label}`,
  standardSays: (sentence: string) => `The standard says: “${sentence}”`,
  keep: (label: string) => `Keep my words for ${label}`,
  outdated: (before: string) =>
    `The standard says it in other words now. When you wrote yours it said: “${before}” Keep yours, or go back to the standard’s.`,
  stay: (label: string) => `Go on with my words for ${label}`,
  back: (label: string) => `Back to the standard’s words for ${label}`,
  add: {
    title: 'An item of your own',
    label: 'What you read in a glance',
    phase: 'When',
    say: 'What you say, if anything',
    why: 'An item of your own',
    add: 'Add this item',
  },
  remove: (label: string) => `Remove ${label}`,
  reset: 'Take back all of this',
};

/** The same in the language in force. */
export const personalWords = /* @__PURE__ */ catalogue('personal', personal);
