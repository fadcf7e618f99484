import { preferences } from '@/components/app';
import { Choice } from '@/components/controls';
import { settingsWords } from '@/utils/messages';
import { Section } from './section';
import { usePrefer } from './use-prefer';

const CHOICES = ['system', 'light', 'dark'] as const;

/** Light or dark, in every window at once. */
export function Appearance() {
  const { appearance: text } = settingsWords();
  const { problem, change } = usePrefer();
  return (
    <Section title={text.title}>
      <Choice
        legend={text.title}
        legendHidden
        value={preferences().appearance}
        options={CHOICES.map((value) => ({ value, label: text.choice[value] }))}
        onChange={(appearance) => change({ appearance })}
      />
      {problem && <p role="alert">{problem}</p>}
    </Section>
  );
}
