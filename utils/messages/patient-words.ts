import { patient } from './en/patient';
import { languageAmong, readLanguage } from './languages';

/** What a patient reads, in their language, whichever is in force here; and how that is written. */
export interface PatientWords {
  words: typeof patient;
  locale: string;
  direction: 'ltr' | 'rtl';
}

/** Reads what a patient reads in a language. @throws TypeError when its file cannot be read */
export async function patientWordsIn(code: string): Promise<PatientWords> {
  const { catalogues, make, locale, direction } = await readLanguage(languageAmong([code]));
  const own = catalogues['patient'] as typeof patient | undefined;
  return { words: own ?? make?.(patient) ?? patient, locale, direction };
}
