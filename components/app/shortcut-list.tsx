import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/controls';
import { readShortcuts, shortcutSettings, type Shortcut } from '@/utils/browser';
import { shortcutWords } from '@/utils/messages';
import { reasonOf } from './problem';
import type { Said } from './said';
import './shortcut-list.css';

/** The shortcuts that work anywhere in the browser, with the keys they have now, and how to change them. */
export function ShortcutList() {
  const text = shortcutWords();
  const shortcuts = useSignal<Shortcut[]>([]);
  const problem = useSignal<Said | undefined>(undefined);
  useEffect(() => {
    const read = () => {
      readShortcuts().then(
        (found) => (shortcuts.value = found),
        (error: unknown) => (problem.value = () => reasonOf(error)),
      );
    };
    read();
    // Keys are changed in a place of the browser's own, and someone comes back from there.
    globalThis.addEventListener('focus', read);
    return () => globalThis.removeEventListener('focus', read);
  }, [shortcuts, problem]);
  return (
    <div class="stack">
      {problem.value && <p role="alert">{problem.value()}</p>}
      <dl class="keys">
        {shortcuts.value.map(({ name, key }) => (
          <div key={name} class="keys-row">
            <dt>{key ? <kbd>{key}</kbd> : <span class="small quiet">{text.none}</span>}</dt>
            <dd>{text.text[name]}</dd>
          </div>
        ))}
      </dl>
      <HowToSet />
    </div>
  );
}

/** How the keys are set in this browser. */
export function HowToSet() {
  const text = shortcutWords();
  const settings = shortcutSettings();
  if (settings.by === 'call') {
    return (
      <div>
        <Button onPress={() => void settings.open()}>{text.change}</Button>
      </div>
    );
  }
  return (
    <p class="small">
      {text.address} <code class="keys-address">{breakable(settings.address)}</code>
    </p>
  );
}

/** In a narrow panel an address breaks after a slash, not in a word. */
function breakable(address: string) {
  return address.split(/(?<=[^/]\/)(?=[^/])/).map((part) => [part, <wbr key={part} />]);
}
