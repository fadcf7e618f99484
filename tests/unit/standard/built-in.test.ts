import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { inOrder } from '@/utils/checklist';
import { checkConfiguration, loadBuiltIn } from '@/utils/standard';
import configuration from '@/utils/standard/visit-types.json';
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
  const { visitTypes } = await loadBuiltIn();
  return visitTypes.find((type) => type.id === 'standard')!;
}

it('the built-in standard names itself and its version', async () => {
  expect(await loadBuiltIn()).toMatchObject({ id: 'webside-standard', version: 1 });
});

it('the shipped file is word for word the one that was approved; whoever rewords it approves it anew here', () => {
  const path = resolve(import.meta.dirname, '../../../utils/standard/visit-types.json');
  const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
  expect(sum).toBe('767667a1d5510b5cf031673a0353ccef5fcea7da4186b87f5c2afdd184011d26');
});

it('there are twelve visit types, each with its title and number of items', async () => {
  const { visitTypes } = await loadBuiltIn();
  expect(visitTypes.map(({ title, items }) => [title, items.length])).toEqual([
    ['Standard video visit', 9],
    ['Follow-up visit', 7],
    ['New patient', 8],
    ['Mental health intake', 9],
    ['Before robot-assisted surgery', 9],
    ['Serious news', 8],
    ['Child with parent or carer', 8],
    ['Long-term condition review', 8],
    ['After-surgery check', 8],
    ['AI-assisted result', 9],
    ['Visit with an interpreter', 8],
    ['Team visit', 9],
  ]);
});

it('every visit type asks what makes a video visit safe to start, and hears it back', async () => {
  const { visitTypes } = await loadBuiltIn();
  for (const { id, items } of visitTypes) {
    expect(
      items.some((item) => item.id === 'safe-to-start' && item.fixed),
      id,
    ).toBe(true);
    expect(
      items.some((item) => item.phase === 'closing'),
      id,
    ).toBe(true);
  }
});

it('in the team visit each role of the team has an item of its own', async () => {
  const { visitTypes } = await loadBuiltIn();
  const { roles, items } = visitTypes.find((type) => type.id === 'team-visit')!;
  const owned = new Set(items.flatMap((item) => item.roles));
  expect(roles.map((role) => role.id).filter((id) => !owned.has(id))).toEqual([]);
  expect(roles).toHaveLength(5);
});

it('the standard video visit has exactly its nine items, in the order they are lived', async () => {
  const { items } = await standardVisit();
  expect(items.map(({ id, phase, kind, label }) => [id, phase, kind, label])).toEqual(LABELS);
  expect(inOrder(items)).toEqual(items);
});

it('the check of configurations has nothing to say about the shipped file, and takes of it what is loaded', async () => {
  const { configuration: checked, findings } = checkConfiguration(configuration, TODAY);
  expect(findings).toEqual([]);
  expect(checked).toEqual(await loadBuiltIn());
});

it('every word of the shipped file comes through the schema', async () => {
  const { visitTypes } = await loadBuiltIn();
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

it('a review date that has passed is a warning and takes no visit type away', () => {
  const { configuration: checked, findings } = checkConfiguration(configuration, '2099-01-01');
  expect(checked?.visitTypes).toHaveLength(configuration.visitTypes.length);
  expect(findings.map(({ level }) => level)).toEqual(configuration.visitTypes.map(() => 'warning'));
});
