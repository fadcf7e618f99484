import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  DeedSaid,
  NewPassphraseFields,
  reasonOf,
  refusal,
  type Said,
  useDeed,
  useNewPassphrase,
} from '@/components/app';
import { Button, Form } from '@/components/controls';
import { protectionWords } from '@/utils/messages';
import { beginKeyChange, continueKeyChange, type Progress, type Visits } from '@/utils/store';
import { FoldedPart } from './folded-part';
import { SecretField } from './secret-field';
import type { WayProps } from './way-props';

/** Changes the data key; where there is no passphrase yet, the first one comes with it. */
export function ChangeKey({ visits, protection, onChanged }: WayProps & { visits: Visits }) {
  const text = protectionWords();
  if (protection.isKeyChanging) return <Changing visits={visits} onChanged={onChanged} />;
  return (
    <FoldedPart label={protection.hasPassphrase ? text.key.title : text.set.title}>
      {protection.hasPassphrase ? (
        <Begin hasCode={protection.hasRecoveryCode} onChanged={onChanged} />
      ) : (
        <FirstPassphrase onChanged={onChanged} />
      )}
    </FoldedPart>
  );
}

function Begin({ hasCode, onChanged }: { hasCode: boolean; onChanged: () => void }) {
  const { key: text } = protectionWords();
  const passphrase = useSignal('');
  const deed = useDeed();
  const begin = () =>
    deed.run(async () => {
      await beginKeyChange(passphrase.value);
      onChanged();
      return undefined;
    }, refusal);
  return (
    <Form onSubmit={() => void begin()}>
      <p>{text.lead}</p>
      {hasCode && <p>{text.codeGoes}</p>}
      <SecretField
        label={text.passphrase}
        value={passphrase.value}
        onInput={(found) => (passphrase.value = found)}
      />
      <div>
        <Button submit busy={deed.busy}>
          {deed.busy ? text.changing : text.change}
        </Button>
      </div>
      <DeedSaid deed={deed} />
    </Form>
  );
}

function FirstPassphrase({ onChanged }: { onChanged: () => void }) {
  const { set, change } = protectionWords();
  const next = useNewPassphrase();
  const deed = useDeed();
  const doIt = async () => {
    await beginKeyChange(next.first);
    onChanged();
    return undefined;
  };
  return (
    <Form onSubmit={() => void deed.run(doIt, refusal, next.objection())}>
      <p>{set.lead}</p>
      <NewPassphraseFields next={next} names={[change.next, change.repeat]} />
      <div>
        <Button submit busy={deed.busy}>
          {set.set}
        </Button>
      </div>
      <DeedSaid deed={deed} />
    </Form>
  );
}

/** The change goes on by itself, and says how far it is. */
function Changing({ visits, onChanged }: { visits: Visits; onChanged: () => void }) {
  const { key: text } = protectionWords();
  const progress = useSignal<Progress | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    continueKeyChange(visits, (found) => (progress.value = found), stop.signal).then(
      (isDone) => {
        if (isDone) onChanged();
      },
      (error: unknown) => {
        if (!stop.signal.aborted) problem.value = () => reasonOf(error);
      },
    );
    return () => stop.abort();
  }, [visits, onChanged, progress, problem]);
  const found = progress.value;
  return (
    <>
      <p role="status">{found ? text.progress(found.done, found.all) : text.waits}</p>
      {problem.value && <p role="alert">{problem.value()}</p>}
    </>
  );
}
