export { csvOf } from './csv';
export { EXPORT_FORMAT, exportedVisit } from './exported-visit';
export {
  HAND_OVER_LIMITS,
  HAND_OVER_PARTS,
  handOverOf,
  USUAL_PARTS,
  type HandOver,
  type HandOverPart,
  type HandOverStamp,
} from './hand-over';
export { handOverText } from './hand-over-text';
export { readHandOver, receivedVisit } from './read-hand-over';
export { tableHead, tableRow } from './table';
