export { randomId, stampNow, today } from './clock';
export { openCompanionFromToolbar } from './panel';
export { attempts, sentinel, unlockedKey } from './storage';
export { isOwnWindow, openOwnWindow, openVisits, rememberWindowPlace } from './windows';
