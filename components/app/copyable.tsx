import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/controls';

interface CopyableProps {
  content: string;
  /** What its button says, and what is told once it was pressed. */
  words: { copy: string; copied: string; copyFailed: string };
  onCopied?: () => void;
}

/** A text to read, and a button that copies it. */
export function Copyable({ content, words, onCopied }: CopyableProps) {
  const copied = useSignal<'copied' | 'copyFailed' | undefined>(undefined);
  useEffect(() => {
    copied.value = undefined;
  }, [content, copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(content);
      copied.value = 'copied';
      onCopied?.();
    } catch {
      copied.value = 'copyFailed';
    }
  };
  return (
    <>
      <pre class="summary small" dir="auto">
        {content}
      </pre>
      <Button onPress={() => void copy()}>{words.copy}</Button>
      <p role="status" class="small">
        {copied.value && words[copied.value]}
      </p>
    </>
  );
}
