import { useSignal } from '@preact/signals';
import { standardInForce } from '@/components/app';
import { Disclosure } from '@/components/controls';
import { extensionVersion } from '@/utils/browser';
import { sourcesOf } from '@/utils/checklist';
import { Section } from './section';
import { settingsWords } from './words';

/** Which Webside this is, what it keeps and where, and whom its visit types owe. Addresses are text: no page that sees notes leads away. */
export function About() {
  const { about } = settingsWords();
  const open = useSignal(false);
  return (
    <Section title={about.title}>
      <p>{about.version(extensionVersion())}</p>
      <p>{about.licence}</p>
      <p>{about.keeps}</p>
      <Disclosure label={about.sources} open={open.value} onToggle={(wanted) => (open.value = wanted)}>
        <Sources />
      </Disclosure>
    </Section>
  );
}

function Sources() {
  const { about } = settingsWords();
  return (
    <div class="setting-items stack">
      <p>{about.sourcesHint}</p>
      <ul class="stack">
        {sourcesOf(standardInForce()?.visitTypes ?? []).map(({ source, titles }) => (
          <li key={source}>
            <span dir="auto">{source}</span>
            <p class="small quiet">{titles.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
