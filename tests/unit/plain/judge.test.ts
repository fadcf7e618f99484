import { describe, expect, it } from 'vitest';
import { judge, LEAST_WORDS, LONGEST_SENTENCE } from '@/utils/plain';

const IN_ENGLISH = { language: 'en-GB', target: 6 };
const words = (number: number) => Array.from({ length: number }, () => 'rest').join(' ');
const PLAIN =
  'You have a cold. Rest and drink a lot of water. Take one pill in the morning and one at night. Call us if you feel worse. We will see you again next week.';
const HARD =
  'The investigation demonstrated considerable deterioration. Additional examination is recommended immediately. Subsequent appointments necessitate documentation. Unfortunately, alternative interventions are unavailable. Nevertheless, continued participation remains fundamental to successful rehabilitation and independent activity afterwards, naturally.';

describe('a text', () => {
  it('in plain words is at or under the target, and nothing is found in it', () => {
    expect(judge(PLAIN, IN_ENGLISH)).toEqual({
      grade: 1,
      isAbove: false,
      sentences: 5,
      words: 34,
      long: [],
      hits: [],
    });
  });

  it('in long words is above it', () => {
    const { grade, isAbove } = judge(HARD, IN_ENGLISH);
    expect(grade).toBeGreaterThan(12);
    expect(isAbove).toBe(true);
    expect(judge(HARD, { language: 'en', target: grade! }).isAbove).toBe(false);
    expect(judge(HARD, { language: 'en', target: grade! - 1 }).isAbove).toBe(true);
  });

  it('is told its long sentences, each with its place', () => {
    const long = `${words(LONGEST_SENTENCE + 1)}.`;
    const text = `${words(LONGEST_SENTENCE)}. ${long} Rest.`;
    expect(judge(text, IN_ENGLISH).long).toEqual([
      { start: text.indexOf(long), length: long.length, words: LONGEST_SENTENCE + 1 },
    ]);
  });
});

describe('no grade is told of', () => {
  it('a text that is too short, but its words are', () => {
    expect(judge(words(LEAST_WORDS), IN_ENGLISH).cannot).toBeUndefined();
    const short = judge(`${words(LEAST_WORDS - 2)} hypertension`, IN_ENGLISH);
    expect(short).toMatchObject({ cannot: 'short', isAbove: false, hits: [{ word: 'hypertension' }] });
    expect(short).not.toHaveProperty('grade');
    expect(judge('', IN_ENGLISH)).toMatchObject({ cannot: 'short', words: 0, long: [], hits: [] });
  });

  it.each(['es', 'ar', 'de-AT', 'eng', ''])('a text that is said to be in “%s”', (language) => {
    expect(judge(`${PLAIN} Hypertension.`, { language, target: 6 })).toMatchObject({
      cannot: 'language',
      hits: [],
      long: [],
    });
  });

  it.each([
    'Tiene la tensión alta. Tome una pastilla por la mañana y otra por la noche. Llame si no mejora en una semana.',
    'Sie haben eine Erkältung. Trinken Sie viel und ruhen Sie sich aus. Rufen Sie uns an, wenn es nicht besser wird.',
    'Vous avez un rhume. Buvez de l’eau et restez au lit. Appelez nous si la fièvre ne passe pas dans les trois jours.',
  ])('a text that is not in English, whatever it is said to be: %s', (text) => {
    expect(judge(text, IN_ENGLISH).cannot).toBe('language');
  });

  it.each([
    'لديك ارتفاع في ضغط الدم. تناول قرصا واحدا كل صباح.',
    'У вас высокое давление. Принимайте одну таблетку утром.',
    '您有高血压。每天早上吃一片药。',
    `${PLAIN} ارتفاع في ضغط الدم، تناول قرصا واحدا`,
  ])('a text in other letters, or partly: %s', (text) => {
    expect(judge(text, IN_ENGLISH).cannot).toBe('script');
  });

  it('but a name in other letters or a word of another language leaves a text English', () => {
    expect(judge(`${PLAIN} Señora López de la Vega, 王`, IN_ENGLISH).cannot).toBeUndefined();
  });
});
