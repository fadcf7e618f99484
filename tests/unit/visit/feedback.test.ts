import { describe, expect, test } from 'vitest';
import { answersIn, feedbackOf, perform, questionsOf, type Feedback, type Question } from '@/utils/visit';
import { MINUTE, PageClock, TEN, visitIn } from '../../support/fixtures';

const WORDS = {
  heard: 'Heard?',
  clear: 'Clear?',
  technology: 'Technology?',
  say: 'A say?',
  kinder: 'Kinder:',
};

function texts(questions: Question[]): string[] {
  return questions.map(({ text }) => text);
}

describe('the questions', () => {
  test('are five, or the three that ask for most', () => {
    expect(texts(questionsOf(5, WORDS))).toEqual(['Heard?', 'Clear?', 'Technology?', 'A say?', 'Kinder:']);
    expect(texts(questionsOf(3, WORDS))).toEqual(['Heard?', 'Technology?', 'Kinder:']);
  });

  test('are answered by faces, but for the last', () => {
    for (const number of [3, 5] as const) {
      const questions = questionsOf(number, WORDS);
      expect(questions.map(({ isOpen }) => isOpen)).toEqual(questions.map((_, at) => at === number - 1));
      expect(questions.some(({ isOwn }) => isOwn)).toBe(false);
    }
  });

  test('of a clinic are put as they are; one that leaves something to fill in is answered in words', () => {
    const own = [
      'I could hear well.',
      'Was it clear?',
      'One wish:',
      'One wish: ____ ',
      'Next time I …',
      'أمنية واحدة:',
    ];
    const questions = questionsOf(own, WORDS);
    expect(texts(questions)).toEqual(own);
    expect(questions.map(({ isOpen }) => isOpen)).toEqual([false, false, true, true, true, true]);
    expect(questions.every(({ isOwn }) => isOwn)).toBe(true);
  });
});

describe('what is kept', () => {
  const questions = questionsOf(3, WORDS);

  test('is each question that was answered, as it was put, with who pressed the keys and in which language', () => {
    const feedback = feedbackOf({ language: 'ar', by: 'clinician' }, questions, [
      4,
      undefined,
      { text: 'Sound' },
    ]);
    expect(feedback).toEqual({
      language: 'ar',
      by: 'clinician',
      answers: [
        { question: 'Heard?', answer: 4 },
        { question: 'Kinder:', answer: { text: 'Sound' } },
      ],
    });
  });

  test('takes no more over from what it is given: what is held up knows other things too', () => {
    const held = { language: 'en', by: 'patient', visit: 'v', shows: 'questions', since: 1 } as const;
    expect(Object.keys(feedbackOf(held, questions, []))).toEqual(['language', 'by', 'answers']);
  });

  test('stands in the visit as it was put, whatever the words are by then', () => {
    const { visit, clock } = visitIn('finished');
    const feedback = feedbackOf({ language: 'en', by: 'patient' }, questions, [1, 'rather-not', undefined]);
    const after = perform(visit, {
      deed: { do: 'putFeedback', feedback },
      stamp: clock.pass(MINUTE).stamp(),
    });
    const later = questionsOf(3, { ...WORDS, heard: 'Other words?' });
    expect(after.feedback?.answers.map(({ question }) => question)).toEqual(['Heard?', 'Technology?']);
    expect(answersIn(after.feedback, later, 0)).toEqual([undefined, 'rather-not', undefined]);
  });
});

describe('an asking that goes on', () => {
  const questions = questionsOf(3, WORDS);
  const given = new PageClock('page-p').stamp();
  const feedback: Feedback = {
    language: 'en',
    by: 'patient',
    given: { at: given.at, zone: given.zone, offset: given.offset },
    answers: [
      { question: 'Technology?', answer: 2 },
      { question: 'Heard?', answer: 'rather-not' },
    ],
  };

  test('finds each answer with its question, whatever their order', () => {
    expect(answersIn(feedback, questions, TEN - 1)).toEqual(['rather-not', 2, undefined]);
  });

  test('is not taken for the one before it', () => {
    expect(answersIn(feedback, questions, TEN + 1)).toEqual([undefined, undefined, undefined]);
    expect(answersIn(undefined, questions, 0)).toEqual([undefined, undefined, undefined]);
  });

  test('gives a question that a clinic put twice its two answers', () => {
    const twice = questionsOf(['Again?', 'Again?'], WORDS);
    const kept = feedbackOf(feedback, twice, [1, 5]);
    expect(answersIn({ ...feedback, ...kept }, twice, 0)).toEqual([1, 5]);
  });
});
