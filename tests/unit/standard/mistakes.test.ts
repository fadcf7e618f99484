import { describe, expect, it } from 'vitest';
import { CODES } from '@/utils/checklist';
import { standardWords } from '@/utils/messages';
import { readConfiguration } from '@/utils/standard';
import { configurationData, itemData, TODAY, typeData } from '../../support/fixtures';

type Data = Record<string, unknown>;
const write = (data: unknown) => JSON.stringify(data, null, 2);
const good = write(configurationData());
const having = (more: Data) => write(configurationData(more));
const without = (key: string) => write({ ...configurationData(), [key]: undefined });
const inType = (more: Data) => having({ visitTypes: [typeData(more)] });
const items = () => typeData().items as Data[];
const inItem = (more: Data) =>
  inType({ items: items().map((item, at) => (at === 2 ? { ...item, ...more } : item)) });
const many = (count: number) =>
  inType({ items: Array.from({ length: count }, (_, at) => itemData(`item-${at}`)) });
const policies = (more: Data) => having({ policies: more });
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const ITEM = 'visitTypes[0].items[2]';

/** What a clinic lead did, the file, where it is told, and how it begins. */
const MISTAKES: [string, string, string, string][] = [
  ['forgot to save', '', '', 'The file is empty.'],
  ['sent the letter instead', 'Dear all', '', 'The text is no JSON from “D” on.'],
  ['cut the end off', good.slice(0, -3), '', 'The file ends too early'],
  [
    'left a comma after the last item',
    good.replace(/\}\s*\]\s*\}\s*\]\s*\}$/, '},]}]}'),
    '',
    'A comma stands before “]”',
  ],
  ['forgot a comma', good.replace('"version": 3,', '"version": 3'), '', 'The text is no JSON from'],
  ['typed curly quotation marks', good.replace('"name":', '“name”:'), '', 'The text is no JSON from ““” on.'],
  ['wrote a comment', good.replace('{', '{ # ours'), '', 'The text is no JSON from “#” on.'],
  [
    'wrote the version twice',
    good.replace('"version": 3', '"version": 3, "version": 4'),
    'version',
    '“version” stands twice',
  ],
  [
    'used a reserved name',
    good.replace('{', '{ "constructor": 1,'),
    'constructor',
    '“constructor” is a name that may not',
  ],
  ['took a file of another program', having({ format: 'other/2' }), 'format', 'The format is “other/2”'],
  ['left the format out', without('format'), 'format', 'It is missing'],
  ['left the id out', without('id'), 'id', 'It is missing; text in quotes'],
  ['wrote the id in capitals', having({ id: 'Northside' }), 'id', '“Northside” is no id'],
  ['wrote the id with a space', having({ id: 'north side' }), 'id', '“north side” is no id'],
  ['wrote too short an id', having({ id: 'ns' }), 'id', '“ns” is no id'],
  ['left the name empty', having({ name: '' }), 'name', 'It is empty.'],
  [
    'wrote too long a name',
    having({ name: 'N'.repeat(81) }),
    'name',
    'It has 81 characters; at most 80 fit.',
  ],
  [
    'put the version in quotation marks',
    having({ version: '3' }),
    'version',
    'It is text in quotes; a number is expected.',
  ],
  ['wrote version 1.5', having({ version: 1.5 }), 'version', '1.5 is no whole number.'],
  ['wrote version 0', having({ version: 0 }), 'version', '0 is too low; the least is 1.'],
  ['wrote the day as people say it', having({ updated: '20.11.2026' }), 'updated', '“20.11.2026” is no day'],
  ['wrote a day that is none', having({ updated: '2026-02-30' }), 'updated', '“2026-02-30” is no day'],
  ['forgot the owner', without('owner'), 'owner', 'It is missing'],
  [
    'asked for a name that nobody fills in',
    having({ texts: { patientSummaryFooter: 'Dear {patient}, call {clinic}' } }),
    'texts.patientSummaryFooter',
    '“{patient}” stands for nothing.',
  ],
  [
    'did the same in a heading',
    having({ texts: { noteHeadings: { plan: 'Plan of {clinician} on {day}' } } }),
    'texts.noteHeadings.plan',
    '“{day}” stands for nothing.',
  ],
  ['let it expire', having({ expires: '2026-11-01' }), 'expires', 'The configuration expired on 2026-11-01.'],
  ['wrote a notice of two lines', having({ notice: 'one\ntwo' }), 'notice', 'It has a line break'],
  ['wrote no visit type', having({ visitTypes: [] }), 'visitTypes', 'There are 0; at least 1'],
  [
    'wrote one visit type without a list',
    having({ visitTypes: typeData() }),
    'visitTypes',
    'It is an object, { … }; a list, [ … ]',
  ],
  [
    'copied a visit type and kept its id',
    having({ visitTypes: [typeData(), typeData()] }),
    'visitTypes[1].id',
    '“test-visit” is the id of visitTypes[0]',
  ],
  [
    'wrote the language in full',
    inType({ language: 'English please' }),
    'visitTypes[0].language',
    '“English please” is no language',
  ],
  ['forgot the language', inType({ language: undefined }), 'visitTypes[0].language', 'It is missing'],
  [
    'let a review date pass',
    inType({ reviewBy: '2026-10-01' }),
    'visitTypes[0].reviewBy',
    'The review date 2026-10-01 has passed.',
  ],
  ['wrote four items', many(4), 'visitTypes[0].items', 'There are 4; at least 5'],
  ['wrote ten items', many(10), 'visitTypes[0].items', 'There are 10 items; 9 or fewer'],
  ['wrote thirteen items', many(13), 'visitTypes[0].items', 'There are 13; at most 12'],
  [
    'copied an item and kept its id',
    inType({ items: [...items(), itemData('safe')] }),
    'visitTypes[0].items[6].id',
    '“safe” is the id of visitTypes[0].items[1]',
  ],
  [
    'invented a phase',
    inItem({ phase: 'lobby' }),
    `${ITEM}.phase`,
    '“lobby” is none of these: before, opening, during, closing, after.',
  ],
  ['wrote a phase in capitals', inItem({ phase: 'During' }), `${ITEM}.phase`, '“During” is none of'],
  [
    'invented a kind',
    inItem({ kind: 'shout' }),
    `${ITEM}.kind`,
    '“shout” is none of these: self, ask, tell, check.',
  ],
  [
    'wrote a label of 33 characters',
    inItem({ label: 'x'.repeat(33) }),
    `${ITEM}.label`,
    'It has 33 characters; at most 32',
  ],
  ['forgot the why', inItem({ why: undefined }), `${ITEM}.why`, 'It is missing'],
  ['wrote a why of 91 characters', inItem({ why: 'x'.repeat(91) }), `${ITEM}.why`, 'It has 91 characters'],
  ['wrote a sentence of 21 words', inItem({ say: words(21) }), `${ITEM}.say`, 'It has 21 words; at most 20'],
  ['gave a silent item no cue', inItem({ kind: 'self' }), `${ITEM}.cue`, 'An item of kind self has no cue.'],
  ['wrote yes for true', inItem({ fixed: 'yes' }), `${ITEM}.fixed`, 'It is text in quotes; true or false'],
  [
    'wrote chips as words',
    inItem({ chips: ['Name'] }),
    `${ITEM}.chips[0]`,
    'It is text in quotes; an object',
  ],
  ['gave a chip no label', inItem({ chips: [{ id: 'name' }] }), `${ITEM}.chips[0].label`, 'It is missing'],
  [
    'named a role that nobody has',
    inItem({ roles: ['nurse'] }),
    `${ITEM}.roles[0]`,
    'The role “nurse” is not among',
  ],
  ['misspelt a property', inItem({ lable: 'Listen' }), `${ITEM}.lable`, 'Webside does not know “lable”'],
  [
    'kept notes for 10 years and a day',
    policies({ retentionDays: 3651 }),
    'policies.retentionDays',
    '3651 is too high; the most is 3,650.',
  ],
  [
    'locked after half a minute',
    policies({ autoLockMinutes: 0.5 }),
    'policies.autoLockMinutes',
    '0.5 is no whole number.',
  ],
  [
    'locked visits after 5 minutes',
    policies({ autoLockInVisitMinutes: 5 }),
    'policies.autoLockInVisitMinutes',
    '5 is too low',
  ],
  ['wrote rules as a list', having({ policies: [] }), 'policies', 'It is a list, [ … ]; an object'],
  [
    'gave a survey without https',
    having({ feedback: { url: 'http://survey.example' } }),
    'feedback.url',
    '“http://survey.example” is no address',
  ],
  ['misspelt a rule', policies({ retention: 90 }), 'policies.retention', 'Webside does not know “retention”'],
];

describe('a clinic lead who', () => {
  it.each(MISTAKES)('%s is told where, what, and what to do', (_, text, path, begins) => {
    const { findings } = readConfiguration(text, TODAY);
    const here = findings.filter((finding) => finding.path === path);
    const said = here.map(({ code, found, expected }) => standardWords().finding[code](found, expected));
    expect(said.join('\n')).toContain(begins);
    for (const { code } of here) expect(standardWords().hint[code].length).toBeGreaterThan(10);
    expect(findings.length).toBeLessThanOrEqual(3);
  });

  it('made one of these fifty mistakes finds each of them here', () => {
    expect(MISTAKES.length).toBeGreaterThanOrEqual(50);
  });
});

it('every kind of finding has its sentence and its hint', () => {
  for (const code of CODES) {
    expect(standardWords().finding[code]('x', 'y'), code).toMatch(/\S{2}/);
    expect(standardWords().hint[code], code).toMatch(/\S{2}/);
  }
  expect(Object.keys(standardWords().finding).sort()).toEqual([...CODES].sort());
});
