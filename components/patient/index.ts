export { followHeldUp } from './held-up';
export { Nothing } from './nothing';
export { PatientPage } from './patient-page';
