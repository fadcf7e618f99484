export { Companion, foreseeCompanion } from './companion';
