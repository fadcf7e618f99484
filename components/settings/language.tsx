import { preferences } from '@/components/app';
import { Choice } from '@/components/controls';
import { LANGUAGES, settingsWords } from '@/utils/messages';
import { Section } from './section';
import { usePrefer } from './use-prefer';

/** The language of Webside's own words, in every window at once. Each language is offered by its own name. */
export function Language() {
  const { language: text } = settingsWords();
  const { problem, change } = usePrefer();
  return (
    <Section title={text.title}>
      <p class="small quiet">{text.hint}</p>
      <Choice
        legend={text.title}
        legendHidden
        value={preferences().language}
        options={[
          { value: 'browser', label: text.browser },
          ...Object.entries(LANGUAGES).map(([value, label]) => ({ value, label, lang: value })),
        ]}
        onChange={(language) => change({ language })}
      />
      {problem && <p role="alert">{problem}</p>}
    </Section>
  );
}
