import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { HowToSet } from '@/components/app';
import { Button } from '@/components/controls';
import { readShortcuts, toldShortcuts, type ShortcutName } from '@/utils/browser';
import { shortcutWords, words } from '@/utils/messages';
import { Notice } from './notice';

/** Shortcuts that have no key, told at Start until someone has read it, and then never again. */
export function MissingShortcuts() {
  const text = shortcutWords();
  const missing = useSignal<ShortcutName[]>([]);
  useEffect(() => {
    void untold().then((found) => (missing.value = found));
  }, [missing]);
  const dismiss = async () => {
    await toldShortcuts.set([...((await toldShortcuts.get()) ?? []), ...missing.value]);
    missing.value = [];
  };
  if (missing.value.length === 0) return null;
  return (
    <Notice label={text.missingTitle(missing.value.length)}>
      <p>
        {text.missing(missing.value.map((name) => text.text[name]))} {text.missingWhy}
      </p>
      <HowToSet />
      <div>
        <Button kind="quiet" onPress={() => void dismiss()}>
          {words().problems.dismiss}
        </Button>
      </div>
    </Notice>
  );
}

async function untold(): Promise<ShortcutName[]> {
  const told = (await toldShortcuts.get()) ?? [];
  const shortcuts = await readShortcuts();
  return shortcuts.filter(({ name, key }) => key === '' && !told.includes(name)).map(({ name }) => name);
}
