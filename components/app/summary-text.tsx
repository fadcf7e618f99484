import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/controls';
import { enSummary } from '@/utils/messages';
import { summaryText } from '@/utils/summary';
import type { Visit } from '@/utils/visit';
import { formats } from './words';

/** The visit's summary, and a button that copies it. */
export function SummaryText({ visit }: { visit: Visit }) {
  const copied = useSignal('');
  const content = summaryText(visit, enSummary.text, formats);
  useEffect(() => {
    copied.value = '';
  }, [content, copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(content);
      copied.value = enSummary.copied;
    } catch {
      copied.value = enSummary.copyFailed;
    }
  };
  return (
    <section class="stack">
      <h2>{enSummary.title}</h2>
      <pre class="summary small" dir="auto">
        {content}
      </pre>
      <Button onPress={() => void copy()}>{enSummary.copy}</Button>
      <p role="status" class="small">
        {copied.value}
      </p>
    </section>
  );
}
