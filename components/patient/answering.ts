import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { stampNow, unseenFailure, type HeldUp } from '@/utils/browser';
import { TooLong, type DraftBox, type Visits } from '@/utils/store';
import {
  answersIn,
  feedbackOf,
  TEXT_LIMIT,
  type Answer,
  type Question,
  type Stamped,
  type Visit,
} from '@/utils/visit';

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
  /** A second net from now on: what a patient writes is sealed and asked onto the disk with every key. */
  hasNet(box: DraftBox): void;
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
  let waiting: Stamped | undefined;
  let box: DraftBox | undefined;
  let putting: Promise<boolean> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keepSafe = () => {
    const isTooLong = answers.value.some(
      (answer) => typeof answer === 'object' && answer.text.length > TEXT_LIMIT,
    );
    // No window would ever get it into the visit.
    box?.keep(held.visit, waiting && !isTooLong ? [waiting] : []);
  };
  /** One put at a time; what changed meanwhile is put by the next. */
  const put = async (): Promise<boolean> => {
    while (waiting) {
      const now = waiting;
      try {
        await visits.change(held.visit, [now]);
        failed.value = undefined;
      } catch (error) {
        failed.value = error;
        unseenFailure(error);
        return false;
      }
      if (waiting !== now) continue;
      waiting = undefined;
      keepSafe();
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
    const feedback = feedbackOf(held, questions, answers.value);
    waiting = { deed: { do: 'putFeedback', feedback }, stamp: stampNow() };
    keepSafe();
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
    hasNet(opened) {
      box = opened;
      keepSafe();
    },
  };
}
