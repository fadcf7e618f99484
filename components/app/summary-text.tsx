import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '@/components/controls';
import { enSummary } from '@/utils/messages';
import { summaryText } from '@/utils/summary';
import type { Visit } from '@/utils/visit';
import { useClinician } from './clinician';
import { reasonOf } from './problem';
import { formats } from './words';

const NOBODY = { name: '', role: '' };

/** The visit's summary, and a button that copies it. It comes whole: not before the clinician is known. */
export function SummaryText({ visit }: { visit: Visit }) {
  const { clinician, failure } = useClinician();
  if (!clinician && failure === undefined) return null;
  return (
    <section class="stack">
      <h2>{enSummary.title}</h2>
      {failure !== undefined && <p role="alert">{enSummary.noClinician(reasonOf(failure))}</p>}
      <Copyable content={summaryText(visit, clinician ?? NOBODY, enSummary.text, formats)} />
    </section>
  );
}

function Copyable({ content }: { content: string }) {
  const copied = useSignal('');
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
    <>
      <pre class="summary small" dir="auto">
        {content}
      </pre>
      <Button onPress={() => void copy()}>{enSummary.copy}</Button>
      <p role="status" class="small">
        {copied.value}
      </p>
    </>
  );
}
