import { lazy } from '@/components/app';
import { Fold } from '@/components/controls';
import { extensionVersion } from '@/utils/browser';
import { settingsWords } from '@/utils/messages';
import { Section } from './section';

const Sources = lazy(() => import('./sources').then(({ Sources }) => Sources));

/** Which Webside this is, what it keeps and where, and whom its visit types owe. Addresses are text: no page that sees notes leads away. */
export function About() {
  const { about } = settingsWords();
  return (
    <Section title={about.title}>
      <p>{about.version(extensionVersion())}</p>
      <p>{about.licence}</p>
      <p>{about.keeps}</p>
      <Fold label={about.sources}>
        <Sources />
      </Fold>
    </Section>
  );
}
