export { afterWords } from './en/after';
export { auditWords } from './en/audit';
export { backupWords } from './en/backup';
export { binWords } from './en/bin';
export { commandWords } from './en/command';
export { diagnosticWords } from './en/diagnostics';
export { earlierWords } from './en/earlier';
export { exportWords } from './en/exporting';
export { feedbackWords } from './en/feedback';
export { floatingWords } from './en/floating';
export { handOverWords } from './en/hand-over';
export { inForceWords, fromFileWords } from './en/in-force';
export { lockWords } from './en/lock';
export { words } from './en/page';
export { patientWords } from './en/patient';
export { personalWords } from './en/personal';
export { plainWords } from './en/plain';
export { problemWords } from './en/problems';
export { protectionWords } from './en/protection';
export { rescueWords } from './en/rescue';
export { retentionWords } from './en/retention';
export { savingWords } from './en/saving';
export { settingsWords } from './en/settings';
export { shortcutWords } from './en/shortcuts';
export { standardWords } from './en/standard';
export { summaryWords } from './en/summary';
export { textsWords } from './en/texts';
export { vaultWords } from './en/vault';
export { visitWords } from './en/visit';
export { openedWords } from './en/visits-opened';
export { visitsWords } from './en/visits';
export { welcomeWords } from './en/welcome';
export {
  dayKey,
  formatClock,
  formatDate,
  formatDay,
  formatMoment,
  formatShortMoment,
  formatTime,
} from './format';
export { direction, locale } from './language';
export { quoted } from './quoted';
export { languageAmong, LANGUAGES, setLanguage } from './languages';
export { patientWordsIn, type PatientWords } from './patient-words';
