import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Button } from '@/components/controls';
import { protectionWords, welcomeWords } from '@/utils/messages';
import { setRecoveryCode } from '@/utils/store';
import { isSameCode, makeRecoveryCode } from '@/utils/vault';
import { Heading } from './heading';
import { NewRecoveryCode } from './new-recovery-code';
import { noteHere } from './note-here';
import { PlacePicture } from './place-picture';
import { refusal } from './refusal';
import type { Said } from './said';
import { canRehearse, rehearse } from './welcoming';
import { TextSheet } from './text-sheet';
import { Step } from './welcome-step';
import { insteadOfPage } from './vault-door';

/**
 * What comes once the vault is made: a recovery code, and where Webside stands best.
 * @param passphrase the vault's, chosen a moment ago; a vault without one needs no second way in
 */
export function WelcomeRest({ passphrase }: { passphrase: string | undefined }) {
  if (passphrase === undefined) return <Place told="" />;
  // From then on nothing here knows the passphrase.
  const place = (told: string) => (insteadOfPage.value = () => <Place told={told} />);
  return <SecondWayIn passphrase={passphrase} onDone={place} />;
}

/** A recovery code for the vault that was just made. It belongs to the second screen: both are ways in. */
function SecondWayIn({ passphrase, onDone }: { passphrase: string; onDone: (told: string) => void }) {
  const { code: text } = welcomeWords();
  const { code: words } = protectionWords();
  const code = useMemo(makeRecoveryCode, []);
  const busy = useSignal(false);
  const problem = useSignal<Said | undefined>(undefined);
  const use = async (typed: string) => {
    if (busy.value) return;
    problem.value = isSameCode(typed, code) ? undefined : () => protectionWords().code.notSame;
    if (problem.value) return;
    busy.value = true;
    try {
      await setRecoveryCode(passphrase, code);
      noteHere({ what: 'recovery-code-made' });
      onDone(words.done);
    } catch (error) {
      problem.value = refusal(error);
    }
    busy.value = false;
  };
  return (
    <main class="page-body">
      <Step number={2} />
      <Heading>{text.title}</Heading>
      <p>{words.none}</p>
      <NewRecoveryCode
        code={code}
        busy={busy.value}
        leave={text.later}
        onUse={(typed) => void use(typed)}
        onLeave={() => onDone('')}
      />
      {problem.value && <p role="alert">{problem.value()}</p>}
      <TextSheet />
    </main>
  );
}

/** Where the panel and the patient's picture stand best, and the way on: a rehearsal, or Start. */
function Place({ told }: { told: string }) {
  const { place: text, goOn: next } = welcomeWords();
  const goOn = () => (insteadOfPage.value = undefined);
  const begin = () => {
    rehearse();
    goOn();
  };
  return (
    <main class="page-body">
      <Step number={3} />
      <Heading>{text.title}</Heading>
      {told && <p role="status">{told}</p>}
      <PlacePicture name={text.picture} />
      <ul class="stack-tight">
        {Object.entries(text.steps).map(([name, line]) => (
          <li key={name}>{line}</li>
        ))}
      </ul>
      {canRehearse.value && (
        <Button kind="main" onPress={begin}>
          {text.rehearse}
        </Button>
      )}
      <Button kind={canRehearse.value ? 'plain' : 'main'} onPress={goOn}>
        {canRehearse.value ? text.start : next}
      </Button>
    </main>
  );
}
