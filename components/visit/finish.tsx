import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import {
  endRehearsal,
  formats,
  Heading,
  isRehearsal,
  lazy,
  SummaryText,
  TextSheet,
  toldKey,
  type Editor,
} from '@/components/app';
import { Button, Choice, Fold } from '@/components/controls';
import { afterWords, feedbackWords, textsWords, visitWords } from '@/utils/messages';
import { openItems, OUTCOMES, type Visit } from '@/utils/visit';
import { Aside, type AsideProps } from './aside';
import { ItemList } from './checklist';
import { Foot } from './foot';
import { KEYS, useKeys, useMainKey } from './keys';
import type { OpenVisit } from './open-visit';
import { RehearsalLine } from './rehearsal-line';
import { Texts } from './texts';
import { VisitText } from './visit-text';

const Feedback = lazy(() => import('./feedback').then(({ Feedback }) => Feedback));
const FollowUps = lazy(() => import('./after-visit').then(({ FollowUps }) => FollowUps));
const Reflection = lazy(() => import('./after-visit').then(({ Reflection }) => Reflection));
const PatientSummary = lazy(() => import('./after-visit').then(({ PatientSummary }) => PatientSummary));

/** After the call: how it ended, what is open, the texts, what comes of it, and Close. Everything but Close may be left. */
export function Finish(props: AsideProps) {
  const { open, visit } = props;
  const { finish, visit: text } = visitWords();
  const after = afterWords();
  const { closed } = visit.stage;
  const copy = useRef<() => void>(() => undefined);
  const editor = useEditor(open);
  const isAsked = useSignal(false);
  // What stood open when the visit was finished stays in sight when it is marked.
  const atFinish = useSignal(new Set(openItems(visit).map(({ id }) => id)));
  const left = visit.type.items.filter(({ id }) => atFinish.value.has(id));
  const others = visit.type.items.filter(({ id }) => !atFinish.value.has(id));
  const missing = fixedOpen(visit);
  // What is not saved, or too long to be, is said first: a closed visit does not come back to the front.
  const close = async () => {
    if (isRehearsal(open.id)) {
      // Taken back out of the bin, it is a visit like any other.
      await endRehearsal();
      props.onThrowAway();
    } else if (missing.length > 0 && !isAsked.value) isAsked.value = true;
    else if (await open.flush()) await open.do({ do: 'close' });
  };
  const isAskedNow = isAsked.value && missing.length > 0;
  const asked = useRef<HTMLParagraphElement>(null);
  // Who pressed a key far above does not see it.
  useEffect(() => {
    if (isAskedNow) asked.current?.scrollIntoView({ block: 'center' });
  }, [isAskedNow]);
  useMainKey(() => void close());
  useKeys({ [KEYS.copy]: () => copy.current() });
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
        {left.length > 0 && (
          <section class="stack-tight">
            <h2>{after.open.title}</h2>
            <p class="small quiet">{after.open.hint}</p>
            <ItemList open={open} visit={visit} items={left} name={after.open.title} />
          </section>
        )}
        <Texts open={open} visit={visit} />
        <SummaryText visit={visit} editor={editor} shortcut={toldKey(KEYS.copy)} act={copy} />
        <div class="stack-tight">
          <Fold label={textsWords().patient.title}>
            <PatientSummary open={open} visit={visit} editor={editor} />
          </Fold>
          <Fold label={after.followUp.title}>
            <FollowUps open={open} visit={visit} />
          </Fold>
          <Fold label={feedbackWords().title}>
            <Feedback open={open} visit={visit} />
          </Fold>
          <Fold label={after.reflection.title}>
            <Reflection open={open} visit={visit} />
          </Fold>
          {others.length > 0 && (
            <Fold label={text.checklist}>
              <ItemList open={open} visit={visit} items={others} name={text.checklist} />
            </Fold>
          )}
        </div>
        {isAskedNow && (
          <p ref={asked} role="alert">
            {after.closeAgain(missing)}
          </p>
        )}
        <Button kind="main" focus={isAskedNow} onPress={() => void close()}>
          {finish.close}
        </Button>
        <Aside {...props} />
        <TextSheet />
      </main>
      <Foot open={open} visit={visit} />
    </>
  );
}

/** The items that the clinic wants in every visit and that are open, where the visit took place as planned. */
function fixedOpen(visit: Visit): string[] {
  if (visit.stage.outcome !== 'as-planned' || visit.stage.closed) return [];
  return openItems(visit)
    .filter(({ fixed }) => fixed)
    .map(({ label }) => label);
}

/** A text made from the visit is edited like any other of its texts. */
function useEditor(open: OpenVisit): Editor {
  return useMemo(
    () => ({
      write: (field, base, next) => void (open.write(field, base, next) && open.flush()),
      show: (field, label, focus) => {
        const visit = open.visit.value;
        return (
          visit && (
            <VisitText
              key={field}
              open={open}
              visit={visit}
              field={field}
              label={label}
              focus={focus && 'always'}
            />
          )
        );
      },
    }),
    [open],
  );
}
