import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { reasonOf } from '@/components/app';
import { Button } from '@/components/controls';
import { nextTurn, openVisits, today } from '@/utils/browser';
import { afterWords } from '@/utils/messages';
import type { Index, Visits } from '@/utils/store';
import { openFollowUps } from '@/utils/visit';
import { Notice } from './notice';

/** They are looked for when Start has stood for a moment (ms). */
const AFTER = 1_500;

/** How many follow-ups have come to their day; told between two visits, never in a call. */
export function FollowUpsDue({ visits, index }: { visits: Visits; index: Index }) {
  const { due: text } = afterWords();
  const number = useSignal(0);
  const failure = useSignal<unknown>(undefined);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      try {
        let found = 0;
        for await (const slice of visits.entries()) {
          found += openFollowUps(slice, today()).filter(
            ({ when }) => when === 'overdue' || when === 'today',
          ).length;
          if (isOver) return;
          await nextTurn();
        }
        number.value = found;
        failure.value = undefined;
      } catch (error) {
        failure.value = error;
      }
    };
    const timer = setTimeout(() => void look(), AFTER);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [visits, index, number, failure]);
  if (failure.value !== undefined) return <p role="alert">{text.problem(reasonOf(failure.value))}</p>;
  if (number.value === 0) return null;
  return (
    <Notice label={text.atStart(number.value)}>
      <p>{text.atStartWhy}</p>
      <div>
        <Button kind="quiet" onPress={() => void openVisits()}>
          {text.openVisits}
        </Button>
      </div>
    </Notice>
  );
}
