import { toldKey } from '@/components/app';
import { Button } from '@/components/controls';
import type { Item } from '@/utils/checklist';
import { visitWords } from '@/utils/messages';
import { KEYS, useKeys, useShortcut } from './keys';
import type { OpenVisit } from './open-visit';
import type { Settling } from './settling';

/** Marks the next item. */
export type Mark = (deed: 'markDone' | 'markNotNeeded') => void;

/**
 * Has the keys and the browser's shortcut mark the next item; answers how a press does the same.
 * @param settling a mark that comes too soon after a change was meant for what stood there before
 * @param onMark called before a mark is made
 */
export function useMarks(
  open: OpenVisit,
  item: Item,
  settling: Settling,
  onMark: () => void = () => undefined,
): Mark {
  const mark: Mark = (deed) => {
    if (!settling.isOver()) return;
    settling.begin();
    onMark();
    void open.do({ do: deed, item: item.id });
  };
  useKeys({ [KEYS.done]: () => mark('markDone'), [KEYS.notNeeded]: () => mark('markNotNeeded') });
  useShortcut('done', () => mark('markDone'));
  return mark;
}

/** Done, for the item whose name stands in the element of this id. */
export function DoneButton({ titleId, mark }: { titleId: string; mark: Mark }) {
  return (
    <Button
      kind="main"
      focus
      shortcut={toldKey(KEYS.done)}
      describedBy={titleId}
      onPress={() => mark('markDone')}
    >
      {visitWords().visit.done}
    </Button>
  );
}
