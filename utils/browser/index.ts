export { extensionIdentity, extensionVersion } from './about';
export { answerShortcut } from './answering';
export type { Answered } from './asking';
export { clockNow, momentAt, randomId, stampAside, stampNow, today } from './clock';
export { hearShortcuts } from './commands';
export { saveFile } from './files';
export { canChooseFolder, chooseFolder, mayWrite, openFolder, readIn, writeIn, type Folder } from './folder';
export { canFloat, requestFloating } from './floating';
export { clearAlarm, hearAlarms, hearIdle, setAlarm, setIdleAfter, type IdleState } from './idle';
export { answerLooks } from './looking';
export { managedPolicy, watchManagedPolicy } from './managed';
export { nextTurn } from './next-turn';
export { openCompanionBeside, openCompanionFromToolbar, prepareCompanion } from './panel';
export { readShortcuts, shortcutSettings, type Shortcut, type ShortcutName } from './shortcuts';
export { askToStay, storageFacts, type StorageFacts } from './staying';
export {
  attempts,
  auditProblem,
  backgroundProblem,
  justUnlocked,
  lastLock,
  lastLook,
  lockAfter,
  lockOwed,
  lockWarning,
  clearStorage,
  floatingWindow,
  rehearsal,
  policyEmptySince,
  quickHidden,
  recovered,
  recoveryLater,
  sentinel,
  storedPreferences,
  storedStandard,
  toldShortcuts,
  unlockedKey,
  visitRunning,
  wrongTries,
  type LockReason,
  type OwnRules,
  type Preferences,
} from './storage';
export { heldUp, type HeldUp } from './held-up';
export { openPatientPage } from './patient-window';
export { inBackground, inTurns, type Turn } from './turns';
export { unseen, unseenFailure } from './unseen';
export { isOwnWindow, openOwnWindow, openSettings, openVisits, rememberWindowPlace } from './windows';
