import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { stampNow, unseenFailure, type HeldUp } from '@/utils/browser';
import { TooLong, type Visits } from '@/utils/store';
import { answersIn, feedbackOf, type Answer, type Question, type Visit } from '@/utils/visit';

/** How long a text rests before it is kept (ms). */
const REST = 400;

/** What is asked, of which visit. */
export type Asked = Extract<HeldUp, { shows: 'questions' }>;

/** The answers of one asking, kept in the visit as they are given. */
export interface Answering {
  /** The place of the question that is shown, from 0. */
  readonly at: ReadonlySignal<number>;
  readonly answers: ReadonlySignal<readonly (Answer | undefined)[]>;
  /** Why the last answer is not kept, if it is not. */
  readonly failure: ReadonlySignal<'not-kept' | 'too-long' | undefined>;
  /** Answers the question that is shown; undefined takes the answer back. */
  answer(answer: Answer | undefined): void;
  /** The same for a text that is still being written: it is kept when the hand rests. */
  write(text: string): void;
  /** Goes to another question once all is kept; answers whether it is. */
  go(to: number): Promise<boolean>;
  /** Keeps what is not kept yet; answers whether all is. */
  flush(): Promise<boolean>;
}

/** Begins an asking, or goes on with it where it was: the page may have been locked and opened anew. */
export function beginAnswering(
  visits: Visits,
  visit: Visit,
  held: Asked,
  questions: readonly Question[],
): Answering {
  const answers = signal(answersIn(visit.feedback, questions, held.since));
  const last = answers.value.findLastIndex((answer) => answer !== undefined);
  const at = signal(Math.min(last + 1, questions.length - 1));
  const failed = signal<unknown>(undefined);
  let isKept = true;
  let putting: Promise<boolean> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** One put at a time; what changed meanwhile is put by the next. */
  const put = async (): Promise<boolean> => {
    while (!isKept) {
      isKept = true;
      const feedback = feedbackOf(held, questions, answers.value);
      try {
        await visits.change(held.visit, [{ deed: { do: 'putFeedback', feedback }, stamp: stampNow() }]);
        failed.value = undefined;
      } catch (error) {
        isKept = false;
        failed.value = error;
        unseenFailure(error);
        return false;
      }
    }
    return true;
  };
  const flush = () => {
    clearTimeout(timer);
    putting ??= put().finally(() => (putting = undefined));
    return putting;
  };
  const take = (answer: Answer | undefined) => {
    answers.value = answers.value.with(at.value, answer);
    isKept = false;
  };
  return {
    at,
    answers,
    failure: computed(() => {
      if (failed.value === undefined) return undefined;
      return failed.value instanceof TooLong ? 'too-long' : 'not-kept';
    }),
    answer(answer) {
      take(answer);
      void flush();
    },
    write(text) {
      take(text.trim() === '' ? undefined : { text });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), REST);
    },
    async go(to) {
      if (!(await flush())) return false;
      at.value = to;
      return true;
    },
    flush,
  };
}
