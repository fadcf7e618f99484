export { lineText, noteText, soapText } from './note';
export { hasPatientText, patientText } from './patient';
export { summaryText } from './text';
