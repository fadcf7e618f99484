export { openDraftBox, type DraftBox } from './drafts';
export type { Index } from './entries';
export { NotFound, StorageFull, StorageRefused, TooLong } from './errors';
export { createVault, findGate, giveUpLostVault, unlock, type Gate } from './gate';
export { Keeper, type Saving } from './keeper';
export { watchIndex, watchVisit } from './live';
export { sameLabel } from './same-label';
export { frontOf, openVisits, Visits, waitingIn } from './visits';
