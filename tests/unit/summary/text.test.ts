import { describe, expect, it } from 'vitest';
import { dayKey, formatTime, locale, summaryWords } from '@/utils/messages';
import { summaryText } from '@/utils/summary';
import { fromVisit, itemField, startVisit, type Deed, type Instant, type Visit } from '@/utils/visit';
import { doing, MINUTE, newVisit, PageClock, SECOND, STANDARD, teamType } from '../../support/fixtures';

const HOUR = 60 * MINUTE;

/** The day in digits: how a language writes it in words changes with the browser. */
const formats = {
  time: (instant: Instant) => formatTime(instant, locale()),
  date: (day: string) => day,
  moment: (instant: Instant) => `${dayKey(instant)}, ${formatTime(instant, locale())}`,
};
const NOBODY = { name: '', role: '' };
const summary = (visit: Visit, clinician = NOBODY) =>
  summaryText(visit, clinician, summaryWords().text, formats);
const write = (field: string, next: string): Deed => ({
  do: 'writeText',
  field: field as 'notes',
  base: '',
  next,
});

/** Does deeds at one moment, `ms` after the one before. */
function then(visit: Visit, clock: PageClock, ms: number, ...deeds: Deed[]): Visit {
  clock.pass(ms - deeds.length * SECOND);
  return doing(visit, clock, ...deeds);
}

function wholeVisit(): Visit {
  const clock = new PageClock();
  let visit = newVisit(clock, 'AB');
  visit = then(visit, clock, MINUTE, { do: 'markDone', item: 'arrive' }, { do: 'join' });
  visit = then(
    visit,
    clock,
    MINUTE,
    { do: 'toggleChip', item: 'safe', chip: 'place' },
    { do: 'toggleChip', item: 'safe', chip: 'name' },
    { do: 'markDone', item: 'safe' },
  );
  visit = then(
    visit,
    clock,
    10 * MINUTE,
    { do: 'markDone', item: 'listen' },
    { do: 'markNotNeeded', item: 'explain' },
    write(itemField('explain'), 'knew it all'),
    write(itemField('hear-back'), 'next time'),
    write('mattered', 'Her garden'),
    write('notes', 'Sleeps badly.\nWalks daily.'),
  );
  return then(visit, clock, 9 * MINUTE, { do: 'finish', outcome: 'cut-off' });
}

describe('the summary of a visit', () => {
  it('says what was marked and written, and when', () => {
    expect(summary(wholeVisit())).toBe(
      [
        'Test visit',
        'Label: AB',
        'Start: 2026-11-23, 10:01',
        'End: 2026-11-23, 10:21',
        'Minutes: 20',
        'By video',
        'The call was cut off',
        '',
        'What mattered most',
        'Her garden',
        '',
        'Marked done',
        '- Label of arrive: at 10:00',
        '- Label of safe: at 10:02',
        '  Covered: Name; Where you are',
        '- Label of listen: at 10:11',
        '',
        'Not needed',
        '- Label of explain',
        '  Note: knew it all',
        '',
        'Left open',
        '- Label of hear-back',
        '  Note: next time',
        '- Label of write-up',
        '',
        'Notes',
        'Sleeps badly.',
        'Walks daily.',
      ].join('\n'),
    );
  });

  it('mentions nothing that is empty', () => {
    expect(summary(newVisit(new PageClock(), ''))).toBe(
      [
        'Test visit',
        'Start: 2026-11-23, 10:00',
        'By video',
        '',
        'Left open',
        '- Label of arrive',
        '- Label of safe',
        '- Label of listen',
        '- Label of explain',
        '- Label of hear-back',
        '- Label of write-up',
      ].join('\n'),
    );
  });

  it.each([
    [{ name: 'Ada Byron', role: 'GP' }, ['Test visit', 'Label: AB', 'Clinician: Ada Byron, GP', 'Start: ']],
    [{ name: ' Ada Byron ', role: ' ' }, ['Test visit', 'Label: AB', 'Clinician: Ada Byron', 'Start: ']],
    [{ name: '', role: 'GP' }, ['Test visit', 'Label: AB', 'Clinician: GP', 'Start: ']],
    [{ name: ' ', role: '' }, ['Test visit', 'Label: AB', 'Start: ']],
  ])('says in its head who the clinician is, as far as that was given: %o', (clinician, head) => {
    const lines = summary(newVisit(new PageClock(), 'AB'), clinician).split('\n');
    expect(lines.slice(0, head.length - 1)).toEqual(head.slice(0, -1));
    expect(lines[head.length - 1]).toMatch(/^Start: /);
  });

  it('leaves the open items out when there are none', () => {
    const clock = new PageClock();
    const visit = newVisit(clock);
    const deeds = visit.type.items.map(({ id }) => ({ do: 'markDone' as const, item: id }));
    const text = summary(doing(visit, clock, ...deeds));
    expect(text).not.toContain(summaryWords().text.open);
    expect(text).not.toContain(summaryWords().text.notNeeded);
  });

  it('tells the chips of an open item: they were covered all the same', () => {
    const clock = new PageClock();
    const visit = doing(newVisit(clock), clock, { do: 'toggleChip', item: 'explain', chip: 'plan' });
    expect(summary(visit)).toContain('Left open\n- Label of arrive');
    expect(summary(visit)).toContain('- Label of explain\n  Covered: Plan');
  });

  it.each([
    ['as-planned', 'Ended as planned'],
    ['did-not-come', 'The patient did not come'],
    ['moved', 'Moved to phone or in person'],
  ] as const)('says how it ended: %s', (outcome, text) => {
    const clock = new PageClock();
    const visit = doing(newVisit(clock), clock, { do: 'join' }, { do: 'finish', outcome });
    expect(summary(visit)).toContain(`\n${text}\n`);
  });

  it('does not say that a visit to which nobody came was by video', () => {
    const clock = new PageClock();
    const visit = doing(newVisit(clock), clock, { do: 'finish', outcome: 'did-not-come' });
    expect(summary(visit)).not.toContain('By video');
  });

  it('leaves out no text of another window that nobody settled', () => {
    const clock = new PageClock();
    const fields = ['notes', 'mattered', itemField('safe')];
    const deeds = fields.flatMap((field) => [
      write(field, `mine in ${field}`),
      write(field, `theirs in ${field}`),
    ]);
    const text = summary(doing(newVisit(clock), clock, { do: 'markDone', item: 'safe' }, ...deeds));
    for (const field of fields) {
      expect(text).toContain(
        `mine in ${field}\n${field === itemField('safe') ? '  ' : ''}Written in another window at the same time: theirs in ${field}`,
      );
    }
  });

  it('mentions another window’s text only where it says something else', () => {
    const clock = new PageClock();
    const visit = {
      ...doing(newVisit(clock), clock, write('notes', 'mine')),
      rivals: [
        { field: 'notes', text: '' },
        { field: 'notes', text: 'mine' },
      ],
    };
    expect(summary(visit).endsWith('\n\nNotes\nmine')).toBe(true);
  });

  it('shows moments as the clock stood where they were written', () => {
    const clock = new PageClock();
    const stamp = { ...clock.stamp(), zone: 'America/Los_Angeles', offset: -480 };
    const visit = { ...newVisit(clock), started: { at: stamp.at, zone: stamp.zone, offset: stamp.offset } };
    expect(summary(visit)).toContain('Start: 2026-11-23, 01:00');
  });
});

describe('a text comes through unchanged:', () => {
  it.each([
    ['markup', '<script>alert(1)</script> & <b>bold</b> **not bold** [link](https://example.org)'],
    ['right-to-left text', 'שלום, ‏السلام عليكم 123'],
    ['emoji of several parts', '👩🏽‍⚕️ said 🫀 and 🇩🇪'],
    ['line breaks and blank lines', 'first\n\n\nsecond\n  indented\n\tby a tab'],
    ['Windows line breaks', 'first\r\nsecond'],
    ['spaces at both ends', '  padded  '],
    ['a lone surrogate', 'half \ud83d of a sign'],
    ['NUL and control characters', 'a\u0000b\u0007c'],
    ['a line that looks like ours', '- Label of safe: at 10:02\nLeft open'],
    ['100,000 characters', 'x'.repeat(100_000)],
  ])('%s', (_, text) => {
    const clock = new PageClock();
    const visit = doing(newVisit(clock), clock, write('notes', text));
    expect(summary(visit).endsWith(`\n\nNotes\n${text}`)).toBe(true);
    const noted = doing(newVisit(clock), clock, write(itemField('write-up'), text));
    expect(summary(noted).endsWith(`\n- Label of write-up\n  Note: ${text}`)).toBe(true);
  });
});

describe('the summary of a longer story', () => {
  it('names the role, the visit it carries on from, and what to remember', () => {
    const clock = new PageClock();
    const from = { ...fromVisit(wholeVisit()), remember: 'Bo is her dog' };
    const visit = startVisit(
      'visit-2',
      { type: teamType(), standard: STANDARD, label: '', role: 'nurse', from },
      clock.stamp(),
    );
    const text = summary(visit);
    expect(text).toContain('Role: Nurse\nCarries on from: Test visit, 2026-11-23, 10:00');
    expect(text).toContain('Remember about this person\nBo is her dog');
  });

  it('says when it was corrected after closing', () => {
    const clock = new PageClock('late');
    const closed = doing(wholeVisit(), clock.pass(HOUR), { do: 'close' });
    expect(summary(closed)).not.toContain('Corrected');
    const corrected = doing(
      closed,
      clock.pass(HOUR),
      { do: 'reopen' },
      { do: 'markDone', item: 'hear-back' },
    );
    expect(summary(corrected)).toContain('Corrected after closing: 2026-11-23, 12:00');
  });

  it('keeps what was marked and noted before the visit type was changed, and leaves out what was not', () => {
    const clock = new PageClock();
    const team: Deed = { do: 'changeType', type: teamType(), standard: STANDARD };
    const visit = doing(
      newVisit(clock),
      clock,
      { do: 'markDone', item: 'arrive' },
      { do: 'markNotNeeded', item: 'listen' },
      write(itemField('explain'), 'in drawings'),
      team,
    );
    expect(summary(visit)).toContain(
      [
        'Before the visit type was changed',
        '- Label of arrive: at 10:00',
        '- Label of listen: not needed',
        '- Label of explain',
        '  Note: in drawings',
      ].join('\n'),
    );
    expect(summary(visit)).not.toContain('write-up');
  });
});
