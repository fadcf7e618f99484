import { signal } from '@preact/signals';
import { storedPreferences, type Preferences } from '@/utils/browser';
import { direction, languageAmong, locale, setLanguage } from '@/utils/messages';

const AT_FIRST: Preferences = {
  language: 'browser',
  appearance: 'system',
  clock: false,
  singleKeys: true,
  spellCheck: false,
  favourites: [],
  rules: {},
};

const current = signal(AT_FIRST);

/** The preferences in force; a component that reads them follows a change, also one made in another window. */
export function preferences(): Preferences {
  return current.value;
}

/**
 * Changes preferences on the disk: every open window follows. Those that are not named stay, whoever changed them.
 * @throws Error when the browser does not keep them
 */
export function prefer(change: Partial<Preferences>): Promise<void> {
  return navigator.locks.request('preferences', async () => {
    await storedPreferences.set({ ...(await storedPreferences.get()), ...change });
  });
}

/** A single key as assistive technology is told of it, as long as single keys work. */
export function toldKey(key: string): string | undefined {
  return preferences().singleKeys ? key : undefined;
}

/** The language of this page alone, where it is not the interface's. */
let ownLanguage: string | undefined;

/** Puts a language in force in this page alone, or (undefined) the interface's again. */
export async function speakHere(language: string | undefined): Promise<void> {
  ownLanguage = language;
  await speak();
}

/** Reads the preferences and their language before the first paint, and follows them from then on. */
export async function followPreferences(): Promise<void> {
  storedPreferences.watch((stored) => void take(stored));
  await take(await storedPreferences.get());
}

async function take(stored: Partial<Preferences> | undefined): Promise<void> {
  current.value = { ...AT_FIRST, ...stored };
  const { appearance } = current.value;
  if (appearance === 'system') delete document.documentElement.dataset['appearance'];
  else document.documentElement.dataset['appearance'] = appearance;
  await speak();
}

async function speak(): Promise<void> {
  const wanted = ownLanguage ?? current.value.language;
  await setLanguage(languageAmong(wanted === 'browser' ? navigator.languages : [wanted]));
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
}
