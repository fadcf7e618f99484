import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button, FileField, Form } from '@/components/controls';
import { backupWords } from '@/utils/messages';
import { PassphraseToOpen } from './passphrase-to-open';
import { RestorePreview } from './restore-preview';
import type { RestoreDesk } from './restoring';

/** A backup from a file: choose, open, see what it would do, restore. */
export function Restore({ desk }: { desk: RestoreDesk }) {
  const text = backupWords();
  const status = useRef<HTMLParagraphElement>(null);
  const { at } = desk.stage.value;
  const told = desk.told.value;
  useEffect(() => {
    // The button that was pressed is gone.
    if (told) status.current?.focus();
  }, [told]);
  return (
    <>
      {at === 'choose' && (
        <FileField
          label={text.restore.file}
          hint={text.restore.hint}
          accept=".age"
          onFile={(file) => desk.choose(file)}
        />
      )}
      <Stage desk={desk} />
      {desk.problem.value && <p role="alert">{desk.problem.value()}</p>}
      <p role="status" ref={status} tabIndex={-1} class="told">
        {told?.()}
      </p>
    </>
  );
}

function Stage({ desk }: { desk: RestoreDesk }) {
  const text = backupWords();
  const stage = desk.stage.value;
  if (stage.at === 'passphrase') return <Open desk={desk} />;
  if (stage.at === 'plan') return <RestorePreview plan={stage.plan} desk={desk} />;
  if (stage.at === 'choose') return null;
  return (
    <div class="stack">
      <p>{text.step[stage.step](stage.part)}</p>
      <div>
        <Button onPress={() => desk.stop()}>{text.stop}</Button>
      </div>
    </div>
  );
}

function Open({ desk }: { desk: RestoreDesk }) {
  const { restore: text, passphrase: label } = backupWords();
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
