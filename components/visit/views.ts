/** What the companion shows once the vault is open: one file, read while the database is still being asked. */
export { openDraftBox } from '@/utils/store';
export { Front } from './front';
export { foreseeStart, Start } from './start';
export { ThrownAway } from './thrown-away';
