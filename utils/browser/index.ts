export { extensionIdentity, extensionVersion } from './about';
export { answerShortcut } from './answering';
export type { Answered } from './asking';
export { clockNow, momentAt, randomId, stampAside, stampNow, today } from './clock';
export { hearShortcuts } from './commands';
export { saveFile } from './files';
export { clearAlarm, hearAlarms, hearIdle, setAlarm, setIdleAfter, type IdleState } from './idle';
export { answerLooks } from './looking';
export { managedPolicy, watchManagedPolicy } from './managed';
export { openCompanionBeside, openCompanionFromToolbar, prepareCompanion } from './panel';
export { readShortcuts, shortcutSettings, type Shortcut, type ShortcutName } from './shortcuts';
export {
  attempts,
  lastLock,
  lastLook,
  lockAfter,
  lockWarning,
  policyEmptySince,
  quickHidden,
  sentinel,
  storedPreferences,
  storedStandard,
  toldShortcuts,
  unlockedKey,
  visitRunning,
  type LockAfter,
  type LockReason,
  type OwnRules,
  type Preferences,
} from './storage';
export { isOwnWindow, openOwnWindow, openSettings, openVisits, rememberWindowPlace } from './windows';
