import { Heading } from '@/components/app';
import { Button } from '@/components/controls';
import { ofPhase } from '@/utils/checklist';
import { visitWords } from '@/utils/messages';
import { openItems } from '@/utils/visit';
import { Aside, type AsideProps } from './aside';
import { ItemList } from './checklist';
import { Foot } from './foot';
import { KEYS, useKeys } from './keys';
import { FromBefore } from './from-before';
import { RehearsalLine } from './rehearsal-line';
import { useSettling } from './settling';
import { Texts } from './texts';

/** The first pause point: the items before the call, in full, then Join. */
export function BeforeJoining(props: AsideProps) {
  const { open, visit } = props;
  const { visit: text } = visitWords();
  const next = openItems(visit).find(({ phase }) => phase === 'before');
  const settling = useSettling();
  const mark = (deed: 'markDone' | 'markNotNeeded') => () => {
    if (!next || !settling.isOver()) return;
    settling.begin();
    void open.do({ do: deed, item: next.id });
  };
  useKeys({ [KEYS.done]: mark('markDone'), [KEYS.notNeeded]: mark('markNotNeeded') });
  return (
    <>
      <main class="page-body">
        <Heading focus={false}>{text.beforeJoining}</Heading>
        <RehearsalLine open={open} at="before" />
        {visit.from && <FromBefore from={visit.from} />}
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
        <div>
          <Button kind="quiet" onPress={() => void open.do({ do: 'finish', outcome: 'did-not-come' })}>
            {text.didNotCome}
          </Button>
        </div>
        <Aside {...props} />
      </main>
      <Foot open={open} visit={visit} />
    </>
  );
}
