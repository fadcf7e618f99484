export { extensionIdentity, extensionVersion } from './about';
export { answerShortcut } from './answering';
export type { Answered } from './asking';
export { clockNow, momentAt, randomId, stampNow, today } from './clock';
export { hearShortcuts } from './commands';
export { saveFile } from './files';
export { answerLooks } from './looking';
export { managedPolicy, watchManagedPolicy } from './managed';
export { openCompanionBeside, openCompanionFromToolbar, prepareCompanion } from './panel';
export { readShortcuts, shortcutSettings, type Shortcut, type ShortcutName } from './shortcuts';
export { askToStay, storageFacts, type StorageFacts } from './staying';
export {
  attempts,
  auditProblem,
  justUnlocked,
  lastLock,
  policyEmptySince,
  quickHidden,
  sentinel,
  storedPreferences,
  storedStandard,
  toldShortcuts,
  unlockedKey,
  wrongTries,
  type OwnRules,
  type Preferences,
} from './storage';
export { isOwnWindow, openOwnWindow, openSettings, openVisits, rememberWindowPlace } from './windows';
