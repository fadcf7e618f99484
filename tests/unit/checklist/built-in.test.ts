import { expect, it } from 'vitest';
import { inOrder, lintVisitType, loadBuiltIn } from '@/utils/checklist';
import configuration from '@/utils/checklist/visit-types.json';
import { TODAY } from '../../support/fixtures';

/** The items of the standard video visit, in order, as the clinical paper has them. */
const LABELS = [
  ['clear-the-last-visit', 'before', 'self', 'Clear the last visit'],
  ['safe-to-start', 'opening', 'ask', 'Safe to start'],
  ['say-what-screens-are-for', 'opening', 'tell', 'Say what the screens are for'],
  ['whole-list-first', 'opening', 'ask', 'Whole list first'],
  ['name-the-feeling', 'during', 'ask', 'Notice the feeling, say it'],
  ['explain-in-small-pieces', 'during', 'tell', 'Explain in small pieces'],
  ['decide-together', 'during', 'ask', 'Decide together'],
  ['hear-it-back', 'closing', 'check', 'Hear it back'],
  ['questions-and-safety-net', 'closing', 'ask', 'Questions, next step, safety net'],
];

async function standardVisit() {
  const { visitTypes } = await loadBuiltIn(TODAY);
  return visitTypes.find((type) => type.id === 'standard')!;
}

it('the built-in standard names itself and its version', async () => {
  expect(await loadBuiltIn(TODAY)).toMatchObject({ id: 'webside-standard', version: 1 });
});

it('the standard video visit has exactly its nine items, in the order they are lived', async () => {
  const { items } = await standardVisit();
  expect(items.map(({ id, phase, kind, label }) => [id, phase, kind, label])).toEqual(LABELS);
  expect(inOrder(items)).toEqual(items);
});

it('the lint has nothing to say about any built-in visit type', async () => {
  const { visitTypes } = await loadBuiltIn(TODAY);
  expect(visitTypes.flatMap((type) => lintVisitType(type, TODAY))).toEqual([]);
});

it('every word of the shipped file comes through the schema', async () => {
  const { visitTypes } = await loadBuiltIn(TODAY);
  expect(visitTypes).toHaveLength(configuration.visitTypes.length);
  for (const [index, data] of configuration.visitTypes.entries()) {
    expect(visitTypes[index]).toMatchObject(data);
  }
});

it('what a patient is first asked has its six facts, and cannot be hidden', async () => {
  const safe = (await standardVisit()).items.find((item) => item.id === 'safe-to-start')!;
  expect(safe.fixed).toBe(true);
  expect(safe.chips.map((chip) => chip.label)).toEqual([
    'Name + birth date',
    'Where you are now',
    'Number if cut off',
    'Who is with you',
    'OK by video',
    'Recording or AI',
  ]);
});

it('only the wording about risk is marked as a sample', async () => {
  const { items } = await standardVisit();
  expect(items.filter((item) => item.sample).map((item) => item.id)).toEqual(['questions-and-safety-net']);
});

it('a review date that has passed is a warning and takes no visit type away', async () => {
  const { visitTypes } = await loadBuiltIn('2099-01-01');
  expect(visitTypes).toHaveLength(configuration.visitTypes.length);
  expect(lintVisitType(visitTypes[0]!, '2099-01-01').map((finding) => finding.level)).toEqual(['warning']);
});
