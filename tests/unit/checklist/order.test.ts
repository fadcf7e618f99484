import { expect, it } from 'vitest';
import { inOrder, ofPhase, PHASES, progress } from '@/utils/checklist';
import { itemData, visitType } from '../../support/fixtures';

const mixed = visitType({
  items: [
    itemData('ee', { phase: 'after' }),
    itemData('c1', { phase: 'during' }),
    itemData('aa', { phase: 'before' }),
    itemData('dd', { phase: 'closing' }),
    itemData('c2', { phase: 'during' }),
    itemData('bb', { phase: 'opening' }),
  ],
}).items;
const ids = (items: { id: string }[]) => items.map((item) => item.id);

it('items stand in the order of their phases, and within one as they were written', () => {
  expect(ids(inOrder(mixed))).toEqual(['aa', 'bb', 'c1', 'c2', 'dd', 'ee']);
});

it('a phase has its own items only', () => {
  expect(PHASES.map((phase) => ids(ofPhase(mixed, phase)))).toEqual([
    ['aa'],
    ['bb'],
    ['c1', 'c2'],
    ['dd'],
    ['ee'],
  ]);
});

it('progress counts what is marked and what is open', () => {
  expect(progress(mixed, (item) => item.id.startsWith('c'))).toEqual({ marked: 2, open: 4, total: 6 });
  expect(progress(mixed, () => true)).toEqual({ marked: 6, open: 0, total: 6 });
  expect(progress([], () => true)).toEqual({ marked: 0, open: 0, total: 0 });
});
