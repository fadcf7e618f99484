export { guardVault } from './guard';
export { followLockTimes } from './lock-times';
export { Notices } from './notices';
export { guardProtection } from './unprotected';
export { followPolicy } from '@/utils/standard';
