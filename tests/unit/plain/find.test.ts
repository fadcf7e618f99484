import { describe, expect, it } from 'vitest';
import { judge, replaceAt } from '@/utils/plain';
import { ENTRIES, type Entry } from '@/utils/plain/dictionary';
import { countsOf, gradeOf } from '@/utils/plain/grade';
import { sentencesOf } from '@/utils/plain/sentences';
import { ORDINARY } from './ordinary';

const hits = (text: string) => judge(text, { language: 'en', target: 6 }).hits;
const found = (text: string) => hits(text).map(({ word, instead }) => [word, ...instead]);
const grade = (text: string) => gradeOf(countsOf(sentencesOf(text)));
/** A text with all that is found replaced by the first choice, the last first: places before it stay. */
const plain = (text: string) =>
  hits(text).reduceRight((so, hit) => replaceAt(so, hit, hit.instead[0]!), text);

/** A place in which an entry counts as a medical word. */
function sentenceWith({ form, beside }: Entry, word = form): string {
  if (beside === 'figure') return `Today ${word} 80 was seen.`;
  return beside === 'dose' ? `Use 5 mg ${word}, and rest.` : `We saw ${word}, and more.`;
}

describe('the list', () => {
  it('has many more than 150 words, and none twice', () => {
    const instead = new Set(ENTRIES.map((entry) => entry.instead.join()));
    expect(instead.size).toBeGreaterThanOrEqual(250);
    const forms = ENTRIES.map(({ form }) => form);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  it.each(ENTRIES.map((entry) => [entry.form, entry] as const))(
    'finds “%s” and replaces it',
    (form, entry) => {
      const text = sentenceWith(entry);
      expect(hits(text)).toEqual([
        { start: text.indexOf(form), length: form.length, word: form, instead: entry.instead },
      ]);
      expect(entry.instead.length).toBeGreaterThanOrEqual(1);
      for (const choice of entry.instead)
        expect(sentenceWith(entry, choice)).toBe(replaceAt(text, hits(text)[0]!, choice));
    },
  );

  it('has no medical word among the everyday ones', () => {
    const choices = ENTRIES.flatMap(({ instead }) => instead);
    expect(choices.filter((choice) => hits(`We saw ${choice}, and more.`).length > 0)).toEqual([]);
  });

  it('has everyday words that read no harder than the medical one', () => {
    const words = ENTRIES.filter(({ exact }) => !exact);
    const harder = words.flatMap(({ form, instead }) =>
      instead.filter((choice) => grade(choice) > grade(form)).map((choice) => `${form}: ${choice}`),
    );
    expect(harder).toEqual([]);
  });

  it('has words for an abbreviation that leave a plain sentence below the target', () => {
    // The formula takes an abbreviation for one syllable, so that any word would read harder than it.
    const sentence = (words: string) => `Please ask us about your ${words} when you come back to see us.`;
    const abbreviations = ENTRIES.filter(({ exact }) => exact);
    expect(abbreviations.length).toBeGreaterThan(80);
    const choices = abbreviations.flatMap(({ instead }) => instead);
    expect(choices.filter((choice) => grade(sentence(choice)) > 6)).toEqual([]);
  });
});

describe('in ordinary sentences', () => {
  it('there are at least 60 of them', () => {
    expect(new Set(ORDINARY).size).toBeGreaterThanOrEqual(60);
  });

  it.each(ORDINARY)('nothing is found: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe('a word is found', () => {
  it.each<[string, string, string[][]]>([
    ['with its capital letter', 'Hypertension runs high.', [['Hypertension', 'High blood pressure']]],
    ['in capital letters', 'Check HYPERTENSION now.', [['HYPERTENSION', 'HIGH BLOOD PRESSURE']]],
    ['as an abbreviation at a beginning', 'Rest. BP is up.', [['BP', 'Blood pressure']]],
    ['as an abbreviation within', 'Your BP is up.', [['BP', 'blood pressure']]],
    ['as an abbreviation, not in other letters', 'The bp and Bp of oil.', []],
    [
      'as an abbreviation in a line of them',
      'BP 120/80, HR 72',
      [
        ['BP', 'Blood pressure'],
        ['HR', 'heart rate'],
      ],
    ],
    [
      'after a dose',
      'Take 5 mg bid or 10mg PO.',
      [
        ['bid', 'twice a day'],
        ['PO', 'by mouth'],
      ],
    ],
    [
      'after how it is taken',
      'Give it 5 mg PO QD.',
      [
        ['PO', 'by mouth'],
        ['QD', 'once a day'],
      ],
    ],
    ['with the stops of an abbreviation', 'Use it b.i.d. with food.', [['b.i.d.', 'twice a day']]],
    ['and the stop of the sentence is left', 'Use it b.i.d. Rest.', [['b.i.d', 'twice a day']]],
    [
      'as the longest of several',
      'A pulmonary embolism.',
      [['pulmonary embolism', 'blood clot in the lung']],
    ],
    ['with a hyphen for a blank', 'acute-onset pain', [['acute-onset', 'sudden start']]],
    ['not across a line', 'it was acute\nonset today', []],
    ['in a possessive', 'the cardiologist’s note', [['cardiologist', 'heart doctor']]],
    [
      'of a kind that is another matter',
      'Your portal hypertension.',
      [['portal hypertension', 'high pressure in the veins of the liver']],
    ],
    ['with an article that must change', 'Use an analgesic.', [['an analgesic', 'a pain medicine']]],
    [
      'with one at a beginning',
      'An ECG, a biopsy.',
      [
        ['An ECG', 'A heart tracing'],
        ['biopsy', 'small tissue sample'],
      ],
    ],
    ['with one that becomes an', 'a radiograph', [['a radiograph', 'an X-ray']]],
    ['with one that stays', 'a urinalysis', [['urinalysis', 'urine test']]],
    ['with a choice of words', 'Seen in the ED.', [['ED', 'emergency room', 'weak erections']]],
    ['not within a longer word', 'hypertensional, prehypertension, BPX', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

it('a whole note is put into everyday words, one word after the other', () => {
  expect(
    plain(
      'Your hypertension is better. Discontinue the diuretic and take an analgesic PRN. The cardiologist wants an ECG. UTIs: see a urologist if you have dysuria or pyrexia.',
    ),
  ).toBe(
    'Your high blood pressure is better. Stop the water pill and take a pain medicine when needed. The heart doctor wants a heart tracing. Urine infections: see a bladder and kidney doctor if you have pain when passing urine or fever.',
  );
});

describe('a replacement', () => {
  const text = 'The edema 😢 went.\r\n';
  const [hit] = hits(text);

  it('changes its word and nothing else', () => {
    expect(replaceAt(text, hit!, 'swelling')).toBe('The swelling 😢 went.\r\n');
  });

  it('takes its words as they are', () => {
    expect(replaceAt(text, hit!, "$& $1 $'")).toBe("The $& $1 $' 😢 went.\r\n");
  });

  it('leaves a text that has changed since as it is', () => {
    expect(replaceAt('An edema went.', hit!, 'swelling')).toBe('An edema went.');
  });
});
