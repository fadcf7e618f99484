import { Heading } from '@/components/app';
import { Button } from '@/components/controls';
import { ofPhase } from '@/utils/checklist';
import { Aside, type AsideProps } from './aside';
import { ItemList } from './checklist';
import { Foot } from './foot';
import { FromBefore } from './from-before';
import { Texts } from './texts';
import { visitWords } from './words';

/** The first pause point: the items before the call, in full, then Join. */
export function BeforeJoining(props: AsideProps) {
  const { open, visit } = props;
  const { visit: text } = visitWords();
  return (
    <>
      <main class="page-body">
        <Heading focus={false}>{text.beforeJoining}</Heading>
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
