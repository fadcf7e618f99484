export { guardVault } from './guard';
export { hearHideKey } from './hide-key';
export { followLockTimes } from './lock-times';
export { Notices } from './notices';
export { guardProtection } from './unprotected';
export { followPolicy } from '@/utils/standard';
