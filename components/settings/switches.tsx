import { useId } from 'preact/hooks';
import { lazy, preferences } from '@/components/app';
import { Checkbox } from '@/components/controls';
import { settingsWords } from '@/utils/messages';
import { Section } from './section';
import { usePrefer } from './use-prefer';

const ShortcutList = lazy(() => import('./later').then(({ ShortcutList }) => ShortcutList));

/** The minutes of the call, for those who want them. */
export function Clock() {
  const { clock } = settingsWords();
  return (
    <Section title={clock.title}>
      <Switch which="clock" label={clock.show} hint={clock.hint} />
    </Section>
  );
}

/** Keys: those of the whole browser, and those inside the panel. */
export function Shortcuts() {
  const { shortcuts } = settingsWords();
  return (
    <Section title={shortcuts.title}>
      <ShortcutList />
      <Switch which="singleKeys" label={shortcuts.singleKeys} hint={shortcuts.singleKeysHint} />
    </Section>
  );
}

/** Whether the browser may check the spelling of notes. */
export function Spelling() {
  const { spelling } = settingsWords();
  return (
    <Section title={spelling.title}>
      <Switch which="spellCheck" label={spelling.check} hint={spelling.hint} />
    </Section>
  );
}

interface SwitchProps {
  which: 'clock' | 'singleKeys' | 'spellCheck';
  label: string;
  hint: string;
}

function Switch({ which, label, hint }: SwitchProps) {
  const id = useId();
  const { problem, change } = usePrefer();
  return (
    <div class="setting-switch">
      <Checkbox
        label={label}
        checked={preferences()[which]}
        describedBy={id}
        onChange={(wanted) => change({ [which]: wanted })}
      />
      <p id={id} class="setting-hint small quiet">
        {hint}
      </p>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
