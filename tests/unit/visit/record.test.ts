import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import {
  entryOf,
  entrySchema,
  itemField,
  itemOf,
  markOf,
  readVisit,
  recordOf,
  textOf,
  type Visit,
} from '@/utils/visit';
import { doing, MINUTE, newVisit, PageClock, TEN, visitIn } from '../../support/fixtures';
import older from '../../support/visit-0.1.0.json';
import olderEntry from '../../support/entry-0.1.0.json';

/** A visit with something of everything in it. */
function fullVisit(): Visit {
  const { visit, clock } = visitIn('joined');
  return doing(
    visit,
    clock,
    { do: 'tickAllChips', item: 'safe' },
    { do: 'markDone', item: 'safe' },
    { do: 'markNotNeeded', item: 'listen' },
    { do: 'writeText', field: 'notes', base: '', next: 'one' },
    { do: 'writeText', field: 'notes', base: '', next: 'two' },
    { do: 'writeText', field: itemField('safe'), base: '', next: 'on it' },
    { do: 'finish', outcome: 'cut-off' },
    { do: 'bin' },
  );
}
const plain = (visit: Visit) => JSON.parse(JSON.stringify(visit)) as Record<string, unknown>;

describe('a visit read from what lay on the disk', () => {
  it('is the visit that was put there', () => {
    expect(readVisit(plain(fullVisit()))).toEqual(fullVisit());
    expect(readVisit(plain(newVisit()))).toEqual(newVisit());
  });

  it('has kept out what the house does not know', () => {
    expect(readVisit({ ...plain(newVisit()), extra: 1 })).toEqual(newVisit());
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'visit'],
    ['an empty record', {}],
    ['a list', []],
    ['a draft', { visit: 'visit-1', deeds: [] }],
    ['an index', { version: 1, revision: 0, entries: [], shelves: [] }],
  ])('is refused when it is %s', (_, data) => {
    expect(() => readVisit(data)).toThrow();
  });

  it.each<[string, Record<string, unknown>]>([
    ['a version to come', { version: 2 }],
    ['no id', { id: undefined }],
    ['a revision in words', { revision: 'one' }],
    ['an unknown state', { stage: { state: 'paused' } }],
    ['an unknown outcome', { stage: { state: 'finished', outcome: 'fine' } }],
    ['an unknown mark', { records: [{ item: 'safe', chips: [], mark: { state: 'maybe' } }] }],
    ['a mark without a moment', { records: [{ item: 'safe', chips: [], mark: { state: 'done' } }] }],
    ['chips that are a text', { records: [{ item: 'safe', chips: 'name' }] }],
    ['a text that is a number', { texts: [{ field: 'notes', text: 7 }] }],
    ['an undo step without a name', { undo: [{ what: 'done' }] }],
    ['a start without a zone', { started: { at: 1, offset: 0 } }],
    ['a clock that stands at no time', { clock: { elapsed: null, at: 1 } }],
    ['a type without items', { type: { id: 'test-visit', title: 'T', language: 'en' } }],
  ])('is refused when it has %s', (_, change) => {
    expect(() => readVisit({ ...plain(fullVisit()), ...change })).toThrow();
  });
});

describe('a record of version 0.1.0', () => {
  it('is a visit as it was, without older states and not kept', () => {
    const visit = readVisit(older);
    expect(plain(visit)).toEqual(older);
    expect([textOf(visit, 'notes'), visit.history, visit.kept]).toEqual(['one', undefined, undefined]);
    expect(v.parse(entrySchema, olderEntry)).toEqual(olderEntry);
    expect(entryOf(visit)).toEqual(olderEntry);
  });

  it('goes on as any other: what was written in it is kept when it gives way', () => {
    const clock = new PageClock('later', TEN + 60 * MINUTE);
    const after = doing(readVisit(older), clock, { do: 'writeText', field: 'notes', base: 'one', next: '' });
    expect(after.history).toMatchObject([{ field: 'notes', text: 'one', minute: 0 }]);
  });
});

describe('asked about an item', () => {
  it('a visit answers with what it gathered, and with an empty record where it gathered nothing', () => {
    expect(recordOf(fullVisit(), 'safe').chips).toEqual(['name', 'place', 'number']);
    expect(recordOf(fullVisit(), 'explain')).toEqual({ item: 'explain', chips: [] });
    expect(markOf(fullVisit(), 'explain')).toBeUndefined();
  });

  it('a visit knows the items of its own checklist only', () => {
    expect(itemOf(newVisit(), 'listen')?.label).toBe('Label of listen');
    expect(itemOf(newVisit(), 'elsewhere')).toBeUndefined();
  });
});
