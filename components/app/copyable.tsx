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
  const copied = useSignal('');
  useEffect(() => {
    copied.value = '';
  }, [content, copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(content);
      copied.value = words.copied;
      onCopied?.();
    } catch {
      copied.value = words.copyFailed;
    }
  };
  return (
    <>
      <pre class="summary small" dir="auto">
        {content}
      </pre>
      <Button onPress={() => void copy()}>{words.copy}</Button>
      <p role="status" class="small">
        {copied.value}
      </p>
    </>
  );
}
