export { HandOverRefused } from './errors';
export { openHandOver } from './open';
export { HAND_OVER_FILE, stampHandOver, sealHandOver, type HandOverStep } from './save';
export { takeHandOver, takenBefore } from './take';
