import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/controls';
import { summaryText } from '@/utils/summary';
import type { Visit } from '@/utils/visit';
import { formats, words } from './words';

/** The visit's summary, and a button that copies it. */
export function SummaryText({ visit }: { visit: Visit }) {
  const { finish, summary } = words();
  const copied = useSignal('');
  const content = summaryText(visit, summary, formats);
  useEffect(() => {
    copied.value = '';
  }, [content, copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(content);
      copied.value = finish.copied;
    } catch {
      copied.value = finish.copyFailed;
    }
  };
  return (
    <section class="stack">
      <h2>{finish.summary}</h2>
      <pre class="summary small" dir="auto">
        {content}
      </pre>
      <Button onPress={() => void copy()}>{finish.copy}</Button>
      <p role="status" class="small">
        {copied.value}
      </p>
    </section>
  );
}
