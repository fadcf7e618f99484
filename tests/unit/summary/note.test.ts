import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryWords, textsWords } from '@/utils/messages';
import { patient } from '@/utils/messages/en/all';
import { lineText, noteText, patientBlocks, patientText, soapText } from '@/utils/summary';
import {
  itemField,
  type Deed,
  type Field,
  type FollowUpChange,
  type Instant,
  type Visit,
} from '@/utils/visit';
import { doing, MINUTE, newVisit, PageClock, STANDARD, teamType } from '../../support/fixtures';

const formats = {
  time: ({ at }: Instant) => `at ${at}`,
  moment: () => '23 November, 10:02',
  date: (day: string) => day,
};
const write = (field: Field, next: string): Deed => ({ do: 'writeText', field, base: '', next });
const added = (id: string, change: FollowUpChange): Deed[] => [
  { do: 'addFollowUp', id },
  { do: 'changeFollowUp', id, change },
];
const WORDS = { ...summaryWords().text, ...textsWords().note };
const note = (visit: Visit) => noteText(visit, WORDS, formats);
const soap = (visit: Visit) => soapText(visit, WORDS, formats);
const line = (visit: Visit) => lineText(visit, WORDS, formats);
const { made, part } = patient.given;
const forPatient = (visit: Visit, footer = '') =>
  patientText(made('23 November, 10:02'), patientBlocks(visit, part, footer));

function lived(...more: Deed[]): Visit {
  const clock = new PageClock();
  let visit = doing(newVisit(clock, 'AB'), clock, { do: 'markDone', item: 'arrive' }, { do: 'join' });
  visit = doing(
    visit,
    clock,
    { do: 'toggleChip', item: 'safe', chip: 'place' },
    { do: 'markDone', item: 'safe' },
    { do: 'markNotNeeded', item: 'explain' },
    write(itemField('hear-back'), 'next time'),
    write('mattered', 'Her garden'),
    ...more,
  );
  clock.pass(17 * MINUTE);
  visit = doing(
    visit,
    clock,
    ...added('f', { what: 'Blood test', who: 'nurse', by: '2026-12-01' }),
    ...added('g', { what: 'Letter' }),
    { do: 'doFollowUp', id: 'g' },
  );
  return doing(visit, clock, { do: 'finish', outcome: 'cut-off' });
}

describe('a clinician’s note', () => {
  it('tells the visit in a few paragraphs', () => {
    expect(note(lived(write('notes', 'Sleeps badly.\nWalks daily.')))).toMatchInlineSnapshot(`
      "Test visit. Label: AB. 23 November, 10:02. 17 minutes. By video. The call was cut off.

      What mattered most: Her garden

      Sleeps badly.
      Walks daily.

      Covered: Label of arrive; Label of safe (Where you are).
      Not needed: Label of explain.
      Left open: Label of listen; Label of hear-back (next time); Label of write-up.

      Follow-up
      - Blood test, nurse, by 2026-12-01
      - Letter (done)"
    `);
  });

  it('under four headings has the lines of the notes where their letters put them', () => {
    const notes =
      'First words\nS: sleeps badly\nmore of it\no: walks daily\nAssessment: better\nP: go on\n12:30 slept';
    expect(soap(lived(write('notes', notes)))).toMatchInlineSnapshot(`
      "Test visit. Label: AB. 23 November, 10:02. 17 minutes. By video. The call was cut off.

      First words

      Subjective
      What mattered most: Her garden
      sleeps badly
      more of it

      Objective
      walks daily

      Assessment
      better

      Plan
      go on
      12:30 slept
      Label of hear-back (next time)
      - Blood test, nurse, by 2026-12-01
      - Letter (done)

      Covered: Label of arrive; Label of safe (Where you are).
      Not needed: Label of explain.
      Left open: Label of listen; Label of hear-back; Label of write-up."
    `);
  });

  it('takes the clinic’s headings', () => {
    const words = { ...WORDS, headings: { ...WORDS.headings, plan: 'Next' } };
    const text = soapText(lived(write('notes', 'next: rest')), words, formats);
    expect(text).toContain('Next\nrest\nLabel of hear-back (next time)\n- Blood test');
  });

  it('in one line is one line', () => {
    expect(line(lived(write('notes', 'Sleeps badly.')))).toBe(
      'Test visit. Label: AB. 23 November, 10:02. 17 minutes. By video. The call was cut off. What mattered most: Her garden Covered: Label of arrive; Label of safe. Blood test, nurse, by 2026-12-01; Letter (done)',
    );
  });

  it('of an empty visit says when it was, and what was open', () => {
    const empty = newVisit(new PageClock(), '');
    for (const text of [note(empty), soap(empty), line(empty)]) {
      expect(text).toMatch(/^Test visit\. 23 November, 10:02\. By video\./);
      expect(text).not.toMatch(/Subjective|Follow-up|mattered|Covered|undefined/);
    }
  });

  it('tells what was marked before the visit type was changed, and nothing of what was not', () => {
    const clock = new PageClock();
    const before = doing(
      newVisit(clock, 'AB'),
      clock,
      { do: 'tickAllChips', item: 'explain' },
      { do: 'markDone', item: 'explain' },
      { do: 'markNotNeeded', item: 'listen' },
    );
    const visit = doing(before, clock, { do: 'changeType', type: teamType(), standard: STANDARD });
    expect(visit.formerItems.map(({ id }) => id)).toContain('explain');
    for (const text of [note(visit), soap(visit)]) {
      expect(text).toMatch(/^Covered: Label of explain \(Plan\)\.$/m);
      expect(text).toMatch(/^Not needed: Label of listen\.$/m);
      expect(text).not.toContain('Label of arrive');
    }
  });

  it('loses no character of what was written, in any field', () => {
    const field = fc.constantFrom<Field>(
      'notes',
      'mattered',
      'remember',
      itemField('safe'),
      itemField('hear-back'),
    );
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((found) => found.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(field, text), { maxLength: 6 }), (written) => {
        const texts = new Map(written);
        const clock = new PageClock();
        const visit = doing(newVisit(clock), clock, ...[...texts].map(([name, next]) => write(name, next)));
        for (const found of texts.values()) expect(note(visit)).toContain(found);
      }),
    );
  });

  it('keeps markup, formulas and control characters as the plain text that they are', () => {
    const hostile = '<b>x</b>\n=1+1\n\u0000\u202e{clinic}';
    expect(note(lived(write('notes', hostile)))).toContain(hostile);
    expect(note(lived(write('notes', 'x'.repeat(100_000))))).toContain('x'.repeat(100_000));
  });
});

describe('what the patient is given', () => {
  it('is what was written for them, and the clinic’s last line', () => {
    const visit = lived(
      write('notes', 'Secret'),
      write('patient:agreed', 'Walk daily'),
      write('patient:call', '555 0100'),
    );
    expect(forPatient(visit, 'Questions? Call us.')).toBe(
      [
        'Your video visit, 23 November, 10:02',
        'What we agreed\nWalk daily',
        'Who to call\n555 0100',
        'Questions? Call us.',
      ].join('\n\n'),
    );
  });

  it('is nothing where nothing was written: the clinic’s last line stands under no empty page', () => {
    const empty = newVisit(new PageClock());
    expect(forPatient(empty, 'Questions? Call us.')).toBe('');
  });

  it('never has a word of the notes, the label or what the clinician thought', () => {
    const visit = lived(
      write('notes', 'NOTES'),
      write('remember', 'REMEMBER'),
      write('reflection:wanted', 'REFLECTION'),
      write(itemField('safe'), 'ITEM'),
      write('patient:talked', 'Sleep'),
    );
    expect(forPatient(visit)).not.toMatch(/NOTES|REMEMBER|REFLECTION|ITEM|AB|garden|Blood test/);
  });
});
