import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { PassphraseToOpen } from '@/components/app';
import { Button, FileField, Form } from '@/components/controls';
import type { HandOver } from '@/utils/export';
import { handOverWords } from '@/utils/messages';
import type { Visits } from '@/utils/store';
import { handOverAsText } from './hand-over-words';
import { useTaking, type TakingDesk } from './taking';

interface TakeHandOverProps {
  visits: Visits;
  onShow: (id: string) => void;
}

/** A colleague's hand-over: choose the file, open it, read it, take it. */
export function TakeHandOver({ visits, onShow }: TakeHandOverProps) {
  const { take: text } = handOverWords();
  const desk = useTaking(visits);
  const status = useRef<HTMLParagraphElement>(null);
  const taken = desk.taken.value;
  useEffect(() => {
    // The button that was pressed is gone.
    if (taken) status.current?.focus();
  }, [taken]);
  return (
    <div class="stack">
      <Stage desk={desk} />
      {desk.problem.value && <p role="alert">{desk.problem.value()}</p>}
      <p role="status" ref={status} tabIndex={-1} class="told">
        {taken && text.taken(taken.name)}
      </p>
      {taken && (
        <div>
          <Button onPress={() => onShow(taken.id)}>{text.show}</Button>
        </div>
      )}
    </div>
  );
}

function Stage({ desk }: { desk: TakingDesk }) {
  const { take: text, step, stop } = handOverWords();
  const stage = desk.stage.value;
  if (stage.at === 'choose') {
    return (
      <FileField label={text.file} hint={text.fileHint} accept=".age" onFile={(file) => desk.choose(file)} />
    );
  }
  if (stage.at === 'passphrase') return <Open desk={desk} />;
  if (stage.at === 'look') return <Look handOver={stage.handOver} hasOlder={stage.hasOlder} desk={desk} />;
  if (stage.part === undefined) return null;
  return (
    <>
      <p>{step.opening(stage.part)}</p>
      <div>
        <Button onPress={() => desk.stop()}>{stop}</Button>
      </div>
    </>
  );
}

function Open({ desk }: { desk: TakingDesk }) {
  const { take: text, passphrase: label } = handOverWords();
  const passphrase = useSignal('');
  return (
    <Form onSubmit={() => void desk.open(passphrase.value)}>
      <PassphraseToOpen label={label} onInput={(typed) => (passphrase.value = typed)} />
      <div class="row">
        <Button kind="main" submit>
          {text.open}
        </Button>
        <Button kind="quiet" onPress={() => desk.leave()}>
          {text.leave}
        </Button>
      </div>
    </Form>
  );
}

/** What would be taken, to read first. Nothing was changed yet. */
function Look({ handOver, hasOlder, desk }: { handOver: HandOver; hasOlder: boolean; desk: TakingDesk }) {
  const { take: text, part } = handOverWords();
  return (
    <div class="stack">
      <pre class="summary small" dir="auto">
        {handOverAsText(handOver)}
      </pre>
      {hasOlder && <p>{text.before}</p>}
      {handOver.parts.length > 0 && (
        <div class="small quiet">
          <p>{text.holds}</p>
          <ul class="visits-parts">
            {handOver.parts.map((one) => (
              <li key={one}>{part[one]}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="row">
        <Button kind="main" focus onPress={() => void desk.take()}>
          {text.yes}
        </Button>
        <Button kind="quiet" onPress={() => desk.leave()}>
          {text.leave}
        </Button>
      </div>
    </div>
  );
}
