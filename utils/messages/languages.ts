import { ENGLISH, inForce, type Language } from './language';

/** The languages of the interface, each by its own name. English is the one that all others are made from. */
export const LANGUAGES = { en: 'English', es: 'Español', de: 'Deutsch', ar: 'العربية' } as const;
type LanguageCode = keyof typeof LANGUAGES;

/** English with each text longer by two fifths, to try screens with; nobody is offered it. */
const STRETCHED = 'en-XA';

const READ = {
  es: () => import('./es').then(({ language }) => language),
  de: () => import('./de').then(({ language }) => language),
  ar: () => import('./ar').then(({ language }) => language),
  [STRETCHED]: () => import('./stretched').then(({ language }) => language),
} satisfies Record<string, () => Promise<Language>>;

/** Reads a language, whichever is in force. @throws TypeError when its file cannot be read */
export async function readLanguage(code: LanguageCode | typeof STRETCHED): Promise<Language> {
  return code === 'en' ? ENGLISH : READ[code]();
}

/** How often a language was asked for: the last one counts, however long the one before takes to be read. */
let asked = 0;

/** Puts a language in force, once it is read. @throws TypeError when its file cannot be read; then all stays as it was. */
export async function setLanguage(code: LanguageCode | typeof STRETCHED): Promise<void> {
  const mine = ++asked;
  const language = await readLanguage(code);
  if (mine === asked) inForce.value = language;
}

/** The first of someone's languages that the interface has, or English. */
export function languageAmong(wanted: readonly string[]): LanguageCode | typeof STRETCHED {
  if (wanted[0] === STRETCHED) return STRETCHED;
  const codes = wanted.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '');
  return codes.find((code): code is LanguageCode => Object.hasOwn(LANGUAGES, code)) ?? 'en';
}
