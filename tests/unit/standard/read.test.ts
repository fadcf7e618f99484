import { describe, expect, it } from 'vitest';
import { checkConfiguration } from '@/utils/standard';
import { configurationData, itemData, TODAY, typeData, visitType } from '../../support/fixtures';

/** Checks one visit type in a configuration that is good otherwise; paths are told from the visit type on. */
function readVisitType(data: unknown, today: string) {
  const { configuration, findings } = checkConfiguration(configurationData({ visitTypes: [data] }), today);
  const own = findings.map((finding) => ({
    ...finding,
    path: finding.path.replace(/^visitTypes\[0\]\.?/, ''),
  }));
  return { visitType: configuration?.visitTypes[0], findings: own };
}

const wordsOf = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
const manyItems = (count: number) => Array.from({ length: count }, (_, at) => itemData(`item-${at}`));
/** The good visit type with its third item (`items[2]`) changed. */
const withItem = (more: Record<string, unknown>) =>
  typeData({ items: [...manyItems(2), itemData('third', more), ...manyItems(6).slice(2)] });

/** What, the data, and the one finding it must give: level, code, path, found, expected. */
const BAD: [string, unknown, [string, string, string, string | number, string | number]][] = [
  [
    'a label of 33 characters',
    withItem({ label: 'x'.repeat(33) }),
    ['error', 'too-long', 'items[2].label', 33, 32],
  ],
  [
    'a label of 33 emoji',
    withItem({ label: '🫀'.repeat(33) }),
    ['error', 'too-long', 'items[2].label', 33, 32],
  ],
  [
    'a why of 91 characters',
    withItem({ why: 'x'.repeat(91) }),
    ['error', 'too-long', 'items[2].why', 91, 90],
  ],
  [
    'a cue of 91 characters',
    withItem({ cue: 'x'.repeat(91) }),
    ['error', 'too-long', 'items[2].cue', 91, 90],
  ],
  ['a say of 21 words', withItem({ say: wordsOf(21) }), ['error', 'too-many-words', 'items[2].say', 21, 20]],
  [
    'a chip label of 33 characters',
    withItem({ chips: [{ id: 'ok', label: 'x'.repeat(33) }] }),
    ['error', 'too-long', 'items[2].chips[0].label', 33, 32],
  ],
  ['4 items', typeData({ items: manyItems(4) }), ['error', 'too-few', 'items', 4, 5]],
  ['10 items', typeData({ items: manyItems(10) }), ['warning', 'many-items', 'items', 10, 9]],
  ['13 items', typeData({ items: manyItems(13) }), ['error', 'too-many', 'items', 13, 12]],
  [
    'an item id twice',
    typeData({ items: [...manyItems(5), itemData('item-1')] }),
    ['error', 'twice', 'items[5].id', 'item-1', 'visitTypes[0].items[1]'],
  ],
  [
    'a chip id twice in one item',
    withItem({
      chips: [
        { id: 'same', label: 'One' },
        { id: 'same', label: 'Two' },
      ],
    }),
    ['error', 'twice', 'items[2].chips[1].id', 'same', 'visitTypes[0].items[2].chips[0]'],
  ],
  [
    'a role id twice',
    typeData({
      roles: [
        { id: 'lead', title: 'Lead' },
        { id: 'lead', title: 'Other' },
      ],
    }),
    ['error', 'twice', 'roles[1].id', 'lead', 'visitTypes[0].roles[0]'],
  ],
  [
    'a role that nobody has',
    withItem({ roles: ['nobody'] }),
    ['error', 'unknown-role', 'items[2].roles[0]', 'nobody', ''],
  ],
  [
    'a review date that has passed',
    typeData({ reviewBy: '2026-11-22' }),
    ['warning', 'review-passed', 'reviewBy', '2026-11-22', TODAY],
  ],
];

describe('a visit type with', () => {
  it.each(BAD)('%s is told, with where, what and what else', (_, data, finding) => {
    const { visitType: type, findings } = readVisitType(data, TODAY);
    const [level, code, path, found, expected] = finding;
    expect(findings).toEqual([{ level, code, path, found, expected }]);
    expect(type === undefined).toBe(level === 'error');
  });

  it.each([
    ['a label of 32 characters', withItem({ label: 'x'.repeat(32) })],
    ['a label of 32 emoji', withItem({ label: '🫀'.repeat(32) })],
    ['a why of 90 characters', withItem({ why: 'x'.repeat(90) })],
    ['a cue of 90 characters', withItem({ cue: 'x'.repeat(90) })],
    ['a say of 20 words, a dash and dots', withItem({ say: `${wordsOf(20)} – …` })],
    ['5 items', typeData({ items: manyItems(5) })],
    ['9 items', typeData({ items: manyItems(9) })],
    [
      'a role it names',
      typeData({ ...withItem({ roles: ['lead'] }), roles: [{ id: 'lead', title: 'Lead' }] }),
    ],
    ['a review date of today', typeData({ reviewBy: TODAY })],
    [
      'one chip id in two items',
      typeData({
        items: manyItems(5).map((item) => ({ ...item, chips: [{ id: 'same', label: 'Same' }] })),
      }),
    ],
  ])('%s is good', (_, data) => {
    const { visitType: type, findings } = readVisitType(data, TODAY);
    expect(findings).toEqual([]);
    expect(type).toMatchObject({ id: 'test-visit' });
  });

  it('many faults has each of them told', () => {
    const { findings } = readVisitType(
      withItem({ label: 'x'.repeat(40), why: 'x'.repeat(100), roles: ['nobody'] }),
      TODAY,
    );
    expect(findings.map((finding) => finding.path)).toEqual([
      'items[2].label',
      'items[2].why',
      'items[2].roles[0]',
    ]);
  });

  it('12 items is taken, with a warning', () => {
    const { visitType: type, findings } = readVisitType(typeData({ items: manyItems(12) }), TODAY);
    expect(type?.items).toHaveLength(12);
    expect(findings.map((finding) => finding.code)).toEqual(['many-items']);
  });
});

describe('data of another shape is refused, naming where:', () => {
  it.each<[string, unknown, string]>([
    ['no data', undefined, ''],
    ['null', null, ''],
    ['a text', 'visit type', ''],
    ['a list', [], ''],
    ['no items', { ...typeData(), items: undefined }, 'items'],
    ['items that are a text', typeData({ items: 'many' }), 'items'],
    ['an item that is null', typeData({ items: [null] }), 'items[0]'],
    ['a title that is a number', typeData({ title: 7 }), 'title'],
    ['an empty title', typeData({ title: '' }), 'title'],
    ['an id with capitals', typeData({ id: 'Standard' }), 'id'],
    ['an id of one letter', typeData({ id: 'a' }), 'id'],
    ['an id with a line break at its end', typeData({ id: 'standard\n' }), 'id'],
    ['no language', typeData({ language: undefined }), 'language'],
    ['a review date in words', typeData({ reviewBy: 'next year' }), 'reviewBy'],
    ['a role without a title', typeData({ roles: [{ id: 'lead' }] }), 'roles[0].title'],
    ['an unknown phase', withItem({ phase: 'lobby' }), 'items[2].phase'],
    ['an unknown kind', withItem({ kind: 'shout' }), 'items[2].kind'],
    ['an empty label', withItem({ label: '' }), 'items[2].label'],
    ['no why', withItem({ why: undefined }), 'items[2].why'],
    ['a say that is a list', withItem({ say: ['a', 'b'] }), 'items[2].say'],
    ['a sample that is a text', withItem({ sample: 'yes' }), 'items[2].sample'],
    ['chips that are texts', withItem({ chips: ['Name'] }), 'items[2].chips[0]'],
    ['a chip without an id', withItem({ chips: [{ label: 'Name' }] }), 'items[2].chips[0].id'],
    ['a source that is empty', withItem({ sources: [''] }), 'items[2].sources[0]'],
    ['a code without a system', withItem({ codes: [{ code: '1' }] }), 'items[2].codes[0].system'],
    ['a cue missing from an item of kind self', withItem({ kind: 'self' }), 'items[2].cue'],
  ])('%s', (_, data, path) => {
    const { visitType: type, findings } = readVisitType(data, TODAY);
    expect(type).toBeUndefined();
    expect(findings).toContainEqual(expect.objectContaining({ level: 'error', path }));
  });
});

describe('what the house does not know', () => {
  it('is kept out, at every depth', () => {
    const data = withItem({ script: 'x', chips: [{ id: 'ok', label: 'OK', onclick: 'x' }] });
    const { visitType: type } = readVisitType({ ...data, extra: { deep: 1 } }, TODAY);
    expect(Object.keys(type!)).not.toContain('extra');
    expect(Object.keys(type!.items[2]!)).not.toContain('script');
    expect(type!.items[2]!.chips).toEqual([{ id: 'ok', label: 'OK' }]);
  });

  it('cannot reach the prototype of anything', () => {
    const data: unknown = JSON.parse(
      JSON.stringify(typeData()).replace('{', '{"__proto__":{"polluted":true},"constructor":{"x":1},'),
    );
    const { visitType: type } = readVisitType(data, TODAY);
    expect(type).toEqual(visitType());
    expect(Object.getPrototypeOf(type!)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is filled in with nothing where the author left it out', () => {
    const { items, ...type } = visitType();
    expect(type).toEqual({
      id: 'test-visit',
      title: 'Test visit',
      description: '',
      language: 'en',
      owner: '',
      roles: [],
    });
    expect(items[2]).toMatchObject({
      sample: false,
      fixed: false,
      chips: [],
      roles: [],
      sources: [],
      codes: [],
    });
  });
});
