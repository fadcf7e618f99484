import { endRehearsal, formats, Heading, isRehearsal, lazy, SummaryText } from '@/components/app';
import { Button, Choice, Fold } from '@/components/controls';
import { visitWords } from '@/utils/messages';
import { OUTCOMES } from '@/utils/visit';
import { Aside, type AsideProps } from './aside';
import { ItemList } from './checklist';
import { Foot } from './foot';
import { useMainKey } from './keys';
import { RehearsalLine } from './rehearsal-line';
import { Texts } from './texts';

const Feedback = lazy(() => import('./feedback').then(({ Feedback }) => Feedback));

/** After the call: how it ended, the summary to copy, and Close. */
export function Finish(props: AsideProps) {
  const { open, visit } = props;
  const { finish, visit: text } = visitWords();
  const { closed } = visit.stage;
  // What is not saved, or too long to be, is said first: a closed visit does not come back to the front.
  const close = async () => {
    if (isRehearsal(open.id)) {
      // Taken back out of the bin, it is a visit like any other.
      await endRehearsal();
      props.onThrowAway();
    } else if (await open.flush()) await open.do({ do: 'close' });
  };
  useMainKey(() => void close());
  return (
    <>
      <main class="page-body">
        <Heading>{finish.title}</Heading>
        <RehearsalLine open={open} at="finished" />
        {closed && <p>{text.reopened(formats.moment(closed))}</p>}
        <Choice
          legend={finish.howItEnded}
          value={visit.stage.outcome}
          options={OUTCOMES.map((value) => ({ value, label: finish.outcome[value] }))}
          onChange={(outcome) => void open.do({ do: 'setOutcome', outcome })}
        />
        <Texts open={open} visit={visit} />
        <Fold label={text.checklist}>
          <ItemList open={open} visit={visit} items={visit.type.items} name={text.checklist} />
        </Fold>
        <SummaryText visit={visit} />
        <Feedback open={open} visit={visit} />
        <Button kind="main" onPress={() => void close()}>
          {finish.close}
        </Button>
        <Aside {...props} />
      </main>
      <Foot open={open} visit={visit} />
    </>
  );
}
