export { Companion } from './companion';
