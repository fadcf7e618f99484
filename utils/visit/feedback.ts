import type { Feedback } from './visit';

/** What a patient answers to one question. */
export type Answer = Feedback['answers'][number]['answer'];

/** The usual questions, by name, in order; the short asking leaves two out. */
const USUAL = ['heard', 'clear', 'technology', 'say', 'kinder'] as const;
type Usual = (typeof USUAL)[number];
const SHORT: readonly Usual[] = ['heard', 'technology', 'kinder'];

/** A question as it is put. */
export interface Question {
  text: string;
  /** Answered in the patient's own words. The others are answered by one of five faces. */
  isOpen: boolean;
  /** Written by the clinic, in its language and not in the patient's. */
  isOwn: boolean;
}

/**
 * The questions as they are put to a patient.
 * @param asked how many of the usual ones, or the clinic's own
 * @param words the usual ones, in the patient's language
 */
export function questionsOf(asked: 3 | 5 | readonly string[], words: Record<Usual, string>): Question[] {
  if (typeof asked !== 'number') return asked.map((text) => ({ text, isOpen: isOpen(text), isOwn: true }));
  const names = asked === 3 ? SHORT : USUAL;
  return names.map((name) => ({ text: words[name], isOpen: name === 'kinder', isOwn: false }));
}

/** A clinic's question that leaves something to be filled in, `One wish: ___`, is answered in words. */
function isOpen(text: string): boolean {
  return /[:：…_]\s*$/.test(text);
}

/** What a visit already holds of an asking that began at `since` (UTC ms), question by question. */
export function answersIn(
  feedback: Feedback | undefined,
  questions: readonly Question[],
  since: number,
): (Answer | undefined)[] {
  const given = feedback && feedback.given.at >= since ? [...feedback.answers] : [];
  return questions.map(({ text }) => {
    const at = given.findIndex(({ question }) => question === text);
    // Taken out, so that a question that is put twice has its two answers.
    return at < 0 ? undefined : given.splice(at, 1)[0]?.answer;
  });
}

/** What is kept of an asking: each question that was answered, as it was put, and its answer. */
export function feedbackOf(
  asking: Pick<Feedback, 'language' | 'by'>,
  questions: readonly Question[],
  answers: readonly (Answer | undefined)[],
): Omit<Feedback, 'given'> {
  const kept = questions.flatMap(({ text }, at) => {
    const answer = answers[at];
    return answer === undefined ? [] : [{ question: text, answer }];
  });
  return { language: asking.language, by: asking.by, answers: kept };
}
