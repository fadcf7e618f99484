import { languageAmong, setLanguage } from '@/utils/messages';

/** What a process knows of whoever started it. */
type Environment = Record<string, string | undefined>;

/**
 * Has the command speak the language that the environment asks for, English where it asks for none of ours. The first
 * that is set counts: `LC_ALL`, `LC_MESSAGES`, `LANG` (POSIX.1-2017, 8.2), each such as `de_DE.UTF-8`.
 */
export async function speakAs({ LC_ALL, LC_MESSAGES, LANG }: Environment): Promise<void> {
  const [name = ''] = (LC_ALL || LC_MESSAGES || LANG || '').split(/[.@]/);
  await setLanguage(languageAmong([name.replace('_', '-')]));
}
