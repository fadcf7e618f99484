export { extensionVersion } from './about';
export { clockNow, randomId, stampNow, today } from './clock';
export { openCompanionBeside, openCompanionFromToolbar, prepareCompanion } from './panel';
export { attempts, sentinel, storedPreferences, unlockedKey, type Preferences } from './storage';
export { isOwnWindow, openOwnWindow, openSettings, openVisits, rememberWindowPlace } from './windows';
