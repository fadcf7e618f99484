export { openDraftBox, type DraftBox } from './drafts';
export { isWaiting, type Index } from './entries';
export { NotFound, StorageFull, StorageRefused, TooLong } from './errors';
export { createVault, findGate, giveUpLostVault, unlock, type Gate } from './gate';
export { Keeper, type Saving } from './keeper';
export { watchIndex, watchVisit, type Listener } from './live';
export { frontOf, openVisits, Visits, waitingIn } from './visits';
