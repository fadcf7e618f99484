import { Heading, Places, SummaryText, words } from '@/components/app';
import { Button, Choice } from '@/components/controls';
import { OUTCOMES } from '@/utils/visit';
import { Foot } from './foot';
import { Texts } from './texts';
import type { VisitProps } from './open-visit';

/** After the call: how it ended, the summary to copy, and Close. */
export function Finish({ open, visit, onPark }: VisitProps & { onPark: () => void }) {
  const { finish, visit: text } = words();
  // What is not saved, or too long to be, is said first: a closed visit does not come back to the front.
  const close = async () => {
    if (await open.flush()) await open.do({ do: 'close' });
  };
  return (
    <>
      <main class="page-body">
        <Heading>{finish.title}</Heading>
        <Choice
          legend={finish.howItEnded}
          value={visit.stage.outcome}
          options={OUTCOMES.map((value) => ({ value, label: finish.outcome[value] }))}
          onChange={(outcome) => void open.do({ do: 'setOutcome', outcome })}
        />
        <Texts open={open} visit={visit} />
        <SummaryText visit={visit} />
        <Button kind="main" onPress={() => void close()}>
          {finish.close}
        </Button>
        <div class="stack">
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
