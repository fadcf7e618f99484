import { Heading, LockButton } from '@/components/app';
import { Button } from '@/components/controls';
import { visitWords } from '@/utils/messages';
import { openItems } from '@/utils/visit';
import { useSignal } from '@preact/signals';
import { ItemList } from './checklist';
import { Foot } from './foot';
import { useMainKey } from './keys';
import { RehearsalLine } from './rehearsal-line';
import { Texts } from './texts';
import type { VisitProps } from './open-visit';

/** The second pause point: the closing items and whatever is still open, in full, then Finish. */
export function BeforeClosing({ open, visit, onBack }: VisitProps & { onBack: () => void }) {
  const { visit: text } = visitWords();
  // What stood open when the pause began stays in sight when it is marked: no row moves under the pointer.
  const atPause = useSignal(new Set(openItems(visit).map((item) => item.id)));
  const items = visit.type.items.filter((item) => item.phase === 'closing' || atPause.value.has(item.id));
  const finish = () => void open.do({ do: 'finish', outcome: 'as-planned' });
  useMainKey(finish);
  return (
    <>
      <main class="page-body">
        <Heading>{text.beforeClosing}</Heading>
        <RehearsalLine open={open} at="closing" />
        <ItemList open={open} visit={visit} items={items} name={text.checklist} full />
        {openItems(visit).length === 0 && <p>{text.nothingOpen}</p>}
        <Texts open={open} visit={visit} />
        <Button kind="main" onPress={finish}>
          {text.finish}
        </Button>
        <Button onPress={onBack}>{text.backToVisit}</Button>
        <div>
          <LockButton />
        </div>
      </main>
      <Foot open={open} visit={visit} />
    </>
  );
}
