import { Heading, Places, words } from '@/components/app';
import { Button } from '@/components/controls';
import { ofPhase } from '@/utils/checklist';
import { ItemList } from './checklist';
import { Foot } from './foot';
import { Texts } from './texts';
import type { VisitProps } from './open-visit';

/** The first pause point: the items before the call, in full, then Join. */
export function BeforeJoining({ open, visit, onPark }: VisitProps & { onPark: () => void }) {
  const { visit: text } = words();
  return (
    <>
      <main class="page-body">
        <Heading focus={false}>{text.beforeJoining}</Heading>
        <ItemList
          open={open}
          visit={visit}
          items={ofPhase(visit.type.items, 'before')}
          name={text.checklist}
          full
        />
        <Button kind="main" focus onPress={() => void open.do({ do: 'join' })}>
          {text.join}
        </Button>
        <Texts open={open} visit={visit} />
        <div class="stack">
          <Button kind="quiet" onPress={() => void open.do({ do: 'finish', outcome: 'did-not-come' })}>
            {text.didNotCome}
          </Button>
          <Button kind="quiet" onPress={onPark}>
            {text.park}
          </Button>
          <Places />
        </div>
      </main>
      <Foot open={open} visit={visit} />
    </>
  );
}
