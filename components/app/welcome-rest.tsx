import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Button } from '@/components/controls';
import { protectionWords, welcomeWords } from '@/utils/messages';
import { CodeThere, setFirstRecoveryCode } from '@/utils/store';
import { makeRecoveryCode, WrongPassphrase } from '@/utils/vault';
import { useDeed } from './deed';
import { DeedSaid } from './deed-said';
import { Heading } from './heading';
import { NewRecoveryCode } from './new-recovery-code';
import { PlacePicture } from './place-picture';
import { refusal } from './refusal';
import type { Said } from './said';
import { takeCode } from './setting-code';
import { TextSheet } from './text-sheet';
import { insteadOfPage } from './vault-door';
import { Step } from './welcome-step';
import { canRehearse, rehearse } from './welcoming';

/**
 * What comes once the vault is made: a recovery code, and where Webside stands best.
 * @param passphrase the vault's, chosen a moment ago; a vault without one needs no second way in
 */
export function WelcomeRest({ passphrase }: { passphrase: string | undefined }) {
  if (passphrase === undefined) return <Place />;
  // From then on nothing here knows the passphrase.
  const place = (told?: Said) => (insteadOfPage.value = () => <Place {...(told ? { told } : {})} />);
  return <SecondWayIn passphrase={passphrase} onDone={place} />;
}

interface SecondWayInProps {
  passphrase: string;
  /** Hears what there is to tell of it on the next screen. */
  onDone: (told?: Said) => void;
}

/** A recovery code for the vault that was just made. It belongs to the second screen: both are ways in. */
function SecondWayIn({ passphrase, onDone }: SecondWayInProps) {
  const { code: text } = welcomeWords();
  const { code: words } = protectionWords();
  const code = useMemo(makeRecoveryCode, []);
  const deed = useDeed();
  const elsewhere = useSignal<Said | undefined>(undefined);
  const use = (typed: string) =>
    takeCode(deed, {
      code,
      typed,
      set: () => setFirstRecoveryCode(passphrase, code),
      done() {
        onDone(() => protectionWords().code.done);
        return undefined;
      },
      refuse: (error) => (elsewhere.value = doneElsewhere(error)) ?? refusal(error),
    });
  if (elsewhere.value) return <Elsewhere said={elsewhere.value} onGoOn={onDone} />;
  return (
    <main class="page-body">
      <Step number={2} />
      <Heading>{text.title}</Heading>
      <p>{words.none}</p>
      <NewRecoveryCode code={code} busy={deed.busy} leave={text.later} onUse={use} onLeave={() => onDone()} />
      <DeedSaid deed={deed} />
      <TextSheet />
    </main>
  );
}

/** What another window has done meanwhile, which makes this code none. */
function doneElsewhere(error: unknown): Said | undefined {
  if (error instanceof CodeThere) return () => welcomeWords().code.madeElsewhere;
  return error instanceof WrongPassphrase ? () => welcomeWords().code.passphraseElsewhere : undefined;
}

/** Nothing was set here, and why: the code that was shown is gone from the screen. */
function Elsewhere({ said, onGoOn }: { said: Said; onGoOn: () => void }) {
  const { code: text, goOn } = welcomeWords();
  return (
    <main class="page-body">
      <Step number={2} />
      <Heading>{text.title}</Heading>
      <p role="alert">{said()}</p>
      <Button kind="main" onPress={onGoOn}>
        {goOn}
      </Button>
    </main>
  );
}

/** Where the panel and the patient's picture stand best, and the way on: a rehearsal, or Start. */
function Place({ told }: { told?: Said }) {
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
      {told && <p role="status">{told()}</p>}
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
