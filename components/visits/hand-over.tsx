import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { NewPassphraseFields, reasonOf, useClinician, useNewPassphrase } from '@/components/app';
import { Button, Choices, Field, Form } from '@/components/controls';
import {
  HAND_OVER_LIMITS,
  HAND_OVER_PARTS,
  handOverOf,
  USUAL_PARTS,
  type HandOver as Document,
  type HandOverPart,
  type HandOverStamp,
} from '@/utils/export';
import { handOverWords } from '@/utils/messages';
import { stampHandOver, type Visits } from '@/utils/store';
import type { Visit } from '@/utils/visit';
import { handOverAsText } from './hand-over-words';
import { useHanding } from './handing';

const NOBODY = { name: '', role: '' };

interface HandOverProps {
  visits: Visits;
  visit: Visit;
}

/** One visit for a colleague: what goes, for whom, what is asked, the text that they will read, and the sealed file. */
export function HandOver({ visits, visit }: HandOverProps) {
  const text = handOverWords();
  const { clinician, failure } = useClinician();
  if (visit.received) return <p>{text.wasReceived}</p>;
  if (!clinician && failure === undefined) return null;
  return (
    <div class="stack">
      <p>{text.lead}</p>
      {failure !== undefined && <p role="alert">{text.noClinician(reasonOf(failure))}</p>}
      <Making visits={visits} visit={visit} from={clinician ?? NOBODY} />
    </div>
  );
}

function Making({ visits, visit, from }: HandOverProps & { from: Document['from'] }) {
  const text = handOverWords();
  const next = useNewPassphrase();
  const handing = useHanding(visits, visit.id);
  const [parts, to, request] = [useSignal<HandOverPart[]>([...USUAL_PARTS]), useSignal(''), useSignal('')];
  const { stamp, failure, renew } = useStamp(visit, from);
  if (failure !== undefined) return <p role="alert">{text.notSaved(reasonOf(failure))}</p>;
  if (!stamp) return null;

  const choice = { parts: parts.value, to: to.value, request: request.value };
  const handOver = handOverOf(visit, choice, stamp);
  const work = handing.work.value;
  const save = async () => {
    const isLong =
      to.value.length > HAND_OVER_LIMITS.person || request.value.length > HAND_OVER_LIMITS.request;
    const objection = isLong ? () => handOverWords().tooLong(HAND_OVER_LIMITS.request) : next.objection();
    if (objection) handing.refuse(objection);
    else if (await handing.save(handOver, next.first)) {
      next.clear();
      renew();
    }
  };
  const has = (part: HandOverPart) => part !== 'feedback' || visit.feedback !== undefined;
  return (
    <>
      <Form onSubmit={() => void save()}>
        <Choices
          legend={text.parts}
          values={parts.value}
          options={HAND_OVER_PARTS.filter(has).map((value) => ({ value, label: text.part[value] }))}
          onChange={(values) => (parts.value = values)}
        />
        <p class="small quiet">{text.leftOut}</p>
        <Field label={text.to} hint={text.toHint} onInput={(typed) => (to.value = typed)} />
        <Field label={text.request} hint={text.requestHint} onInput={(typed) => (request.value = typed)} />
        <section class="stack">
          <h3>{text.preview}</h3>
          <pre class="summary small" dir="auto">
            {handOverAsText(handOver)}
          </pre>
        </section>
        <NewPassphraseFields
          next={next}
          names={[text.passphrase, text.repeat]}
          hint={text.passphraseHint}
          showable
        />
        <div class="row">
          <Button kind="main" submit busy={work !== undefined}>
            {text.save}
          </Button>
          {work && <Button onPress={() => handing.stop()}>{text.stop}</Button>}
        </div>
      </Form>
      {work && <p>{text.step[work.step](work.part)}</p>}
      {handing.problem.value && <p role="alert">{handing.problem.value()}</p>}
      <p role="status" class="small">
        {handing.told.value?.()}
      </p>
    </>
  );
}

/** What this hand-over has of its own; another one once it was saved, and whenever the visit has changed. */
function useStamp(visit: Visit, { name, role }: Document['from']) {
  const stamp = useSignal<HandOverStamp | undefined>(undefined);
  const failure = useSignal<unknown>(undefined);
  const turn = useSignal(0);
  const saved = turn.value;
  useEffect(() => {
    let isOver = false;
    stampHandOver(visit, { name, role }).then(
      (made) => {
        if (!isOver) stamp.value = made;
      },
      (error: unknown) => (failure.value = error),
    );
    return () => {
      isOver = true;
    };
  }, [visit, name, role, saved, stamp, failure]);
  return { stamp: stamp.value, failure: failure.value, renew: () => (turn.value += 1) };
}
