export { randomId, stampNow, today } from './clock';
export { managedPolicy, onManagedPolicy, type ManagedPolicy } from './managed';
export { openCompanionBeside, openCompanionFromToolbar, prepareCompanion } from './panel';
export {
  attempts,
  sentinel,
  storedPreferences,
  storedStandard,
  unlockedKey,
  type Preferences,
} from './storage';
export { isOwnWindow, openOwnWindow, openVisits, rememberWindowPlace } from './windows';
