import { toldKey } from '@/components/app';
import { Button } from '@/components/controls';
import type { Item } from '@/utils/checklist';
import { visitWords } from '@/utils/messages';
import { recordOf } from '@/utils/visit';
import type { VisitProps } from './open-visit';

interface ChipsProps extends VisitProps {
  item: Item;
  /** Each is ticked by a digit too, in their order. */
  byKey?: boolean;
}

/** The facts of one spoken item, ticked one by one or all at once. */
export function Chips({ open, visit, item, byKey = false }: ChipsProps) {
  const { visit: text } = visitWords();
  if (item.chips.length === 0) return null;
  const ticked = recordOf(visit, item.id).chips;
  return (
    <div role="group" aria-label={text.chips(item.label)} class="chips" lang={visit.type.language}>
      {item.chips.map((chip, at) => (
        <Button
          key={chip.id}
          kind="chip"
          shortcut={byKey ? toldKey(String(at + 1)) : undefined}
          pressed={ticked.includes(chip.id)}
          onPress={() => void open.do({ do: 'toggleChip', item: item.id, chip: chip.id })}
        >
          {chip.label}
        </Button>
      ))}
      <Button
        kind="quiet"
        disabled={ticked.length === item.chips.length}
        onPress={() => void open.do({ do: 'tickAllChips', item: item.id })}
      >
        {text.allChips}
      </Button>
    </div>
  );
}
