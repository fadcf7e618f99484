import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/controls';
import { textsWords } from '@/utils/messages';
import { clipboard, copyText } from './clipboard';

interface CopyableProps {
  content: string;
  /** Its language, where that is not the page's (BCP 47). */
  language?: string | undefined;
  /** It stands elsewhere, to be written in. */
  isShown?: boolean;
  /** What its button says, and what is told once it was pressed. */
  words: { copy: string; copied: string; copyFailed: string };
  /** The single key that copies it, told to who cannot see it written; `act` does what the button does. */
  shortcut?: string | undefined;
  act?: { current: () => void };
  onCopied?: () => void;
}

/** A text to read, and a button that copies it. */
export function Copyable({
  content,
  language,
  isShown = true,
  words,
  shortcut,
  act,
  onCopied,
}: CopyableProps) {
  const copied = useSignal<{ seconds: number } | 'failed' | undefined>(undefined);
  useEffect(() => {
    copied.value = undefined;
  }, [content, copied]);
  const copy = async () => {
    try {
      copied.value = { seconds: await copyText(content) };
      onCopied?.();
    } catch {
      copied.value = 'failed';
    }
  };
  if (act) act.current = () => void copy();
  return (
    <>
      {isShown && (
        <pre class="summary small" lang={language} dir="auto">
          {content}
        </pre>
      )}
      <Button shortcut={shortcut} onPress={() => void copy()}>
        {words.copy}
      </Button>
      <p role="status" class="small">
        {told(copied.value, words)}
      </p>
    </>
  );
}

function told(copied: { seconds: number } | 'failed' | undefined, words: CopyableProps['words']): string {
  if (copied === undefined) return '';
  if (copied === 'failed') return words.copyFailed;
  if (copied.seconds === 0) return words.copied;
  const { clears, cleared, notCleared } = textsWords();
  return { kept: clears(copied.seconds), cleared, 'not-cleared': notCleared }[clipboard.value];
}
