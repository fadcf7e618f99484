import { describe, expect, it } from 'vitest';
import { sourcesOf } from '@/utils/checklist';
import { loadBuiltIn } from '@/utils/standard';
import { itemData, visitType } from '../../support/fixtures';

const fiveItems = (...sources: string[][]) =>
  ['one', 'two', 'three', 'four', 'five'].map((id, at) => itemData(id, { sources: sources[at] ?? [] }));

describe('the sources of visit types', () => {
  it('are each named once, sorted without regard to case, with the types that name them', () => {
    const first = visitType({ title: 'First', items: fiveItems(['Zeta 2001', 'alpha.org'], ['alpha.org']) });
    const second = visitType({ title: 'Second', items: fiveItems(['Mu'], ['alpha.org']) });
    expect(sourcesOf([first, second])).toEqual([
      { source: 'alpha.org', titles: ['First', 'Second'] },
      { source: 'Mu', titles: ['Second'] },
      { source: 'Zeta 2001', titles: ['First'] },
    ]);
  });

  it('are none where no item names one', () => {
    expect(sourcesOf([visitType()])).toEqual([]);
  });

  it('of the built-in standard leave no item without one', async () => {
    const { visitTypes } = await loadBuiltIn();
    const unnamed = visitTypes.flatMap((type) => type.items.filter((item) => item.sources.length === 0));
    expect(unnamed).toEqual([]);
    const told = sourcesOf(visitTypes).map(({ source }) => source);
    expect(new Set(told).size).toBe(told.length);
    expect([...told].sort()).toEqual(
      [...new Set(visitTypes.flatMap((type) => type.items.flatMap((item) => item.sources)))].sort(),
    );
  });
});
