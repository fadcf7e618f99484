import { useSignal, type Signal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { reasonOf, type Said } from '@/components/app';
import { Button } from '@/components/controls';
import { diagnosticWords } from '@/utils/messages';
import { checkRecords, note, type Checked, type Visits } from '@/utils/store';
import { findingsOf } from './diagnosis';

/** What is told changes no more often than this (ms). */
const BEAT = 250;

interface RecordCheckProps {
  visits: Visits;
  /** What the last whole check found. */
  checked: Signal<Checked | undefined>;
}

/** Checks every record, for someone who asked: how far it is, a way to stop, and what was found. */
export function RecordCheck({ visits, checked }: RecordCheckProps) {
  const { check: text } = diagnosticWords();
  const progress = useSignal<Checked | undefined>(undefined);
  const told = useSignal<Said | undefined>(undefined);
  const isStopped = useSignal(false);
  const stop = useCallback(() => void (isStopped.value = true), [isStopped]);
  useEffect(() => stop, [stop]);
  const run = async () => {
    isStopped.value = false;
    [told.value, checked.value] = [undefined, undefined];
    let last: Checked | undefined;
    let shown = -BEAT;
    for await (const soFar of checkRecords(visits)) {
      last = soFar;
      if (isStopped.peek()) break;
      if (performance.now() - shown < BEAT) continue;
      shown = performance.now();
      progress.value = soFar;
    }
    progress.value = undefined;
    if (!last) return;
    const { done, total } = last;
    if (isStopped.peek()) told.value = () => diagnosticWords().check.stopped(done, total);
    else {
      checked.value = last;
      void note(visits, { what: 'checked' });
    }
  };
  const begin = () => {
    run().catch((error: unknown) => {
      progress.value = undefined;
      told.value = () => diagnosticWords().check.failed(reasonOf(error));
    });
  };
  const now = progress.value;
  return (
    <div class="stack">
      <h3>{text.title}</h3>
      <p>{text.hint}</p>
      <div class="row">
        {now ? <Button onPress={stop}>{text.stop}</Button> : <Button onPress={begin}>{text.start}</Button>}
      </div>
      <p role="status" class={!now && isAmiss(checked.value) ? 'finding-error' : undefined}>
        {now ? text.progress(now.done, now.total) : (told.value?.() ?? resultOf(checked.value))}
      </p>
      {checked.value && <Findings checked={checked.value} />}
    </div>
  );
}

function resultOf(checked: Checked | undefined): string {
  const { check: text } = diagnosticWords();
  if (!checked) return '';
  return isAmiss(checked) ? text.found : text.well(checked.total);
}

function isAmiss(checked: Checked | undefined): boolean {
  return checked !== undefined && findingsOf(checked).length > 0;
}

function Findings({ checked }: { checked: Checked }) {
  return (
    <ul class="stack-tight">
      {findingsOf(checked).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
