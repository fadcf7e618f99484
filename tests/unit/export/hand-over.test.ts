import { describe, expect, it } from 'vitest';
import {
  HAND_OVER_PARTS,
  handOverOf,
  handOverText,
  readHandOver,
  receivedVisit,
  USUAL_PARTS,
  type HandOverPart,
} from '@/utils/export';
import { dayKey, formatTime, handOverWords, locale, setLanguage, summaryWords } from '@/utils/messages';
import { summaryText } from '@/utils/summary';
import { entryOf, fromVisit, startVisit, type Instant, type Visit } from '@/utils/visit';
import { doing, newVisit, PageClock, STANDARD, TEN, visitIn, visitType } from '../../support/fixtures';
import { found, fullVisit, write } from './visits';

const STAMP = {
  id: 'a'.repeat(32),
  of: 'b'.repeat(64),
  made: { at: TEN, zone: 'Europe/Berlin', offset: 60 },
  app: '0.1.0',
  from: { name: 'Dr Day', role: 'GP' },
};
const handed = (visit: Visit, parts: readonly HandOverPart[] = USUAL_PARTS, more = {}) =>
  handOverOf(visit, { parts, to: 'Physiotherapy', request: 'See her this week', ...more }, STAMP);
const formats = {
  time: (instant: Instant) => formatTime(instant, locale()),
  moment: (instant: Instant) => `${dayKey(instant)} ${formatTime(instant, locale())}`,
  date: (day: string) => day,
};
const textOf = (handOver: ReturnType<typeof handed>) =>
  handOverText(handOver, { handOver: handOverWords().text, summary: summaryWords().text }, formats);
const back = (handOver: unknown) => readHandOver(JSON.parse(JSON.stringify(handOver)));

describe('the text of a hand-over', () => {
  it('is read in order: situation, background, assessment, request', () => {
    expect(textOf(handed(fullVisit()))).toBe(
      [
        'For: Physiotherapy',
        'From: Dr Day, GP',
        'Made: 2026-11-23 10:00',
        '',
        'What this is about',
        'Test visit',
        'Label: LABEL',
        'Start: 2026-11-23 10:00',
        'End: 2026-11-23 10:09',
        'Minutes: 9',
        'Ended as planned',
        '',
        'What came before',
        'Remember about this person',
        'REMEMBER',
        'Carries on from: Earlier visit, 2026-11-23 09:00',
        'Left open then: OPEN-THEN',
        'To remember from then: REMEMBER-THEN',
        'What mattered most',
        'MATTERED',
        '',
        'What was done and noted',
        'Notes',
        'NOTES',
        'NOTES-OF-OTHER-WINDOW',
        '',
        'Marked done',
        '- Label of safe: at 10:00',
        '  Covered: Where you are',
        '',
        'Not needed',
        '- Label of explain',
        '',
        'What is asked',
        'See her this week',
        '',
        'Follow-up',
        '- WHAT',
        '  Who: WHO',
        '  By: 2026-12-01',
        '- WAS-DONE',
        '  Done: 2026-11-23 10:00',
        '',
        'Left open',
        '- Label of arrive',
        '- Label of listen',
        '- Label of hear-back',
        '  Note: ITEM-NOTE',
        '- Label of write-up',
      ].join('\n'),
    );
  });

  it('of an empty visit says what it is about, and has no empty heading', () => {
    const { visit } = visitIn('closed');
    const text = textOf(handed(visit, [], { to: ' ', request: '' }));
    expect(text).toMatch(/^From: Dr Day, GP\nMade: .*\n\nWhat this is about\nTest visit\n(?:.+\n)*.+$/);
    expect(text).not.toMatch(/What came before|What was done|What is asked|undefined/);
  });

  it.each(['de', 'es', 'ar'] as const)('holds the same in %s', async (code) => {
    await setLanguage(code);
    expect(found(textOf(handed(fullVisit())))).toEqual(found(JSON.stringify(handed(fullVisit()))));
    await setLanguage('en');
  });
});

describe('what goes', () => {
  const OF: Record<HandOverPart, string[]> = {
    marks: ['OPEN-THEN'],
    notes: ['NOTES', 'NOTES-OF-OTHER-WINDOW', 'ITEM-NOTE'],
    mattered: ['MATTERED'],
    remember: ['REMEMBER', 'REMEMBER-THEN'],
    followUps: ['WHAT', 'WHO', 'WAS-DONE'],
    feedback: ['HEARD?', 'FEEDBACK'],
  };

  it.each(HAND_OVER_PARTS)('is what was chosen, and nothing else: %s', (part) => {
    const alone = handed(fullVisit(), [part]);
    expect(found(JSON.stringify(alone)).sort()).toEqual([...OF[part]].sort());
    expect(found(textOf(alone)).sort()).toEqual([...OF[part]].sort());
  });

  it('is never a reflection, an edited text, an id of this vault, an older state or Undo', () => {
    const visit = { ...fullVisit(), history: [], kept: fullVisit().started };
    const all = JSON.stringify(handed(visit, HAND_OVER_PARTS));
    expect(found(all)).not.toEqual(expect.arrayContaining(['REFLECTION']));
    expect(all).not.toMatch(
      /reflection|present|edited|patient:|visit-1|id-of-earlier|history|undo|kept|page-a/,
    );
  });

  it('without the marks, no item looks as if it had been left open', () => {
    const visit = receivedVisit(back(handed(fullVisit(), ['notes'])), 'here', STAMP.made);
    expect(fromVisit(visit).open).toEqual([]);
    expect(summaryText(visit, { name: '', role: '' }, summaryWords().text, formats)).toContain('ITEM-NOTE');
  });
});

describe('a hand-over that was taken', () => {
  const now = { ...STAMP.made, at: TEN + 86_400_000 };
  const taken = () => receivedVisit(back(handed(fullVisit(), HAND_OVER_PARTS)), 'here', now);

  it('is the visit as it was: closed, with its times, marks, texts and follow-up', () => {
    const visit = fullVisit();
    const { started, stage, type, records, followUps, feedback } = visit;
    expect(taken()).toMatchObject({ id: 'here', started, stage, type, records, followUps, feedback });
    expect(entryOf(taken()).received).toEqual({
      id: STAMP.id,
      of: STAMP.of,
      made: STAMP.made.at,
      taken: now.at,
      name: 'Dr Day',
    });
  });

  it('is closed when it is taken, where it was only finished', () => {
    const { visit } = visitIn('finished');
    expect(receivedVisit(back(handed(visit)), 'here', now).stage).toMatchObject({
      state: 'closed',
      closed: now,
    });
  });

  it('says in its summary who handed it over, and not that it is one’s own', () => {
    const text = summaryText(taken(), { name: 'Dr Other', role: '' }, summaryWords().text, formats);
    expect(text).toContain(
      'Handed over by: Dr Day, GP\nHanded over: 2026-11-23 10:00\nAsked of you: See her',
    );
    expect(text).not.toContain('Dr Other');
  });

  it('can be carried on from: what stayed open and what to remember go on', () => {
    const from = fromVisit(taken());
    const next = startVisit(
      'next',
      { type: visitType(), standard: STANDARD, label: 'AB', from },
      new PageClock().stamp(),
    );
    expect(from.open).toEqual(['Label of listen', 'Label of hear-back', 'Label of write-up']);
    expect(next.texts).toEqual([{ field: 'remember', text: 'REMEMBER' }]);
  });
});

describe('a document that is no hand-over', () => {
  const good = () =>
    JSON.parse(JSON.stringify(handed(fullVisit(), HAND_OVER_PARTS))) as Record<string, unknown>;
  const visitWith = (more: object) => ({ ...good(), visit: { ...(good().visit as object), ...more } });
  const at = (at: number, offset = 60) => ({ at, zone: 'Europe/Berlin', offset });

  it.each(Object.keys(handed(fullVisit())))('lacks %s, or has it otherwise', (name) => {
    expect(() => readHandOver({ ...good(), [name]: undefined })).toThrow();
    expect(() => readHandOver({ ...good(), [name]: { no: 1 } })).toThrow();
  });

  it.each([
    ['a label longer than any', { label: 'x'.repeat(121) }],
    ['a note longer than any', { texts: [{ field: 'notes', text: 'x'.repeat(100_001) }] }],
    ['a title longer than any', { type: { ...visitType(), title: 'x'.repeat(2_001) } }],
    ['a language that is none', { type: { ...visitType(), language: '"><b>' } }],
    ['a moment that no clock shows', { started: at(9e15) }],
    ['a moment beyond counting', { started: at(Infinity) }],
    ['a zone beyond the day', { started: at(TEN, 1e9) }],
    ['a mark at no time', { records: [{ item: 'safe', chips: [], mark: { state: 'done', at: at(-1) } }] }],
    ['a visit that is not over', { stage: { state: 'joined' } }],
    ['minutes without end', { stage: { state: 'closed', joinedAfter: 0, finishedAfter: Infinity } }],
    ['a day that is none', { followUps: [{ id: 'f', what: 'x', who: '', by: '2026-13-45' }] }],
    [
      'too much to do',
      { followUps: Array.from({ length: 21 }, (_, id) => ({ id: String(id), what: '', who: '' })) },
    ],
    ['more than any list has', { records: Array.from({ length: 501 }, () => ({ item: 'safe', chips: [] })) }],
  ])('has %s', (_, more) => {
    expect(() => readHandOver(visitWith(more))).toThrow();
  });

  it('keeps out what is no part of one', () => {
    const texts = [
      { field: 'reflection:wanted', text: 'x' },
      { field: 'edited:note', text: 'x' },
      { field: 'notes', text: 'kept' },
    ];
    const more = {
      texts,
      reflection: { present: 1 },
      undo: [1],
      binned: at(TEN),
      history: 'x',
      id: 'visit-9',
    };
    const { visit } = readHandOver({ ...visitWith(more), more: 1 });
    expect(visit.texts).toEqual([{ field: 'notes', text: 'kept' }]);
    expect(Object.keys(visit)).not.toEqual(expect.arrayContaining(['reflection']));
    expect(receivedVisit(readHandOver(visitWith(more)), 'here', STAMP.made)).not.toHaveProperty('binned');
  });

  it('may hold markup, control characters and 100,000 characters: they stay text', () => {
    const clock = new PageClock();
    const long = `<img src=x onerror=alert(1)>\u0000\u202e${'\ud800x'.repeat(40_000)}`.slice(0, 100_000);
    const visit = doing(newVisit(clock), clock, write('notes', long), { do: 'finish', outcome: 'moved' });
    const read = back(handed(visit));
    expect(read.visit.texts).toEqual([{ field: 'notes', text: long }]);
    expect(textOf(read)).toContain(long);
  });
});
