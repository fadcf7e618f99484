export { lineText, noteText, soapText } from './note';
export { patientBlocks, patientText, type PatientBlock } from './patient';
export { summaryText } from './text';
