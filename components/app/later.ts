export { LockWarning } from './lock-warning';
export { followLockTimes } from './lock-times';
export { guardProtection } from './unprotected';
export { followPolicy } from '@/utils/standard';
