export { lineText, noteText, soapText, type NoteHeadings, type NoteWords } from './note';
export { hasPatientText, patientText, type PatientHeadings, type PatientWords } from './patient';
export { summaryText } from './text';
