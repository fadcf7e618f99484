/** What stands folded away after a visit, read when it is shown first. */
export { FollowUps } from './follow-ups';
export { PatientSummary } from './patient-summary';
export { Reflection } from './reflection';
