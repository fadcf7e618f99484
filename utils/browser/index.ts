export { randomId, stampNow, today } from './clock';
export { openCompanionFromToolbar } from './panel';
export { attempts, sentinel, storedPreferences, unlockedKey, type Preferences } from './storage';
export { isOwnWindow, openOwnWindow, openVisits, rememberWindowPlace } from './windows';
