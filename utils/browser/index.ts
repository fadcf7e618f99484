export { randomId, stampNow, today } from './clock';
export { openCompanionFromToolbar } from './panel';
export { attempts, sentinel, unlockedKey, windowPlace, type Slot, type WindowPlace } from './storage';
export { isOwnWindow, openOwnWindow, openVisits, rememberWindowPlace } from './windows';
