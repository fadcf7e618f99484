import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { reasonOf, type Said } from '@/components/app';
import { Button, Disclosure } from '@/components/controls';
import { binWords } from '@/utils/messages';
import { eraseVisits, type Visits } from '@/utils/store';
import type { Visit } from '@/utils/visit';

interface EraseProps {
  visits: Visits;
  ids: readonly string[];
  /** Whether one of them is meant even now. */
  still: (visit: Visit) => boolean;
  /** What opens the question, the question, and what says yes to it. */
  words: { open: string; question: string; yes: string };
  onErased: () => void;
}

/** Erases visits, once a question was answered: it cannot be undone. Many are erased in slices, and that can be stopped. */
export function Erase({ visits, ids, still, words, onErased }: EraseProps) {
  const text = binWords();
  const isAsked = useSignal(false);
  const progress = useSignal<{ done: number; total: number } | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const isStopped = useRef(false);
  useEffect(() => () => void (isStopped.current = true), []);
  const erase = async () => {
    if (progress.value !== undefined) return;
    isStopped.current = false;
    problem.value = undefined;
    progress.value = { done: 0, total: ids.length };
    try {
      await eraseVisits(visits, ids, still, {
        progress: (done, total) => (progress.value = { done, total }),
        isOver: () => isStopped.current,
      });
      onErased();
    } catch (error) {
      problem.value = () => binWords().notErased(reasonOf(error));
    }
    progress.value = undefined;
    // Folded away, what went wrong would be out of sight.
    if (!problem.value) isAsked.value = false;
  };
  const now = progress.value;
  return (
    <Disclosure label={words.open} open={isAsked.value} onToggle={(wanted) => (isAsked.value = wanted)}>
      <div class="stack">
        <p>{words.question}</p>
        <p class="small quiet">{text.remains}</p>
        {problem.value && <p role="alert">{problem.value()}</p>}
        <p role="status" class="small">
          {now && text.progress(now.done, now.total)}
        </p>
        <div class="row">
          <Button busy={now !== undefined} onPress={() => void erase()}>
            {words.yes}
          </Button>
          {now === undefined ? (
            <Button kind="quiet" onPress={() => (isAsked.value = false)}>
              {text.leave}
            </Button>
          ) : (
            <Button kind="quiet" onPress={() => (isStopped.current = true)}>
              {text.stop}
            </Button>
          )}
        </div>
      </div>
    </Disclosure>
  );
}
