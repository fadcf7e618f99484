import type { Feedback } from '@/utils/visit';
import { under, type Line } from './lines';

/** The words around what a patient thought; an answer by a face is written in words. */
export interface FeedbackWords {
  title: string;
  level: Record<'1' | '2' | '3' | '4' | '5' | 'rather-not', string>;
}

/** What a patient thought, question by question. */
export function feedbackLines(feedback: Feedback | undefined, words: FeedbackWords): Line[] {
  const lines = (feedback?.answers ?? []).map(
    ({ question, answer }) =>
      `- ${question} ${typeof answer === 'object' ? answer.text : words.level[answer]}`,
  );
  return under(words.title, ...lines);
}
