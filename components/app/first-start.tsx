import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { Button } from '@/components/controls';
import { welcomeWords } from '@/utils/messages';
import { readRule, takePolicy, watchRules } from '@/utils/standard';
import { CreateVault } from './create-vault';
import { Heading } from './heading';
import { lazy } from './lazy';
import { tellMishap } from './mishap';
import { insteadOfPage } from './vault-door';
import { Step } from './welcome-step';
import { isIntroduced } from './welcoming';
import './welcome.css';

const WelcomeRest = lazy(() => import('./welcome-rest').then(({ WelcomeRest }) => WelcomeRest));

/** How long the first screen waits for the browser to know its administrator's policy, ms. */
const POLICY = 1_000;

/** The first start: what Webside is, a vault, a way back into it, and where to put it; where a policy wants it, the vault alone. */
export function FirstStart() {
  const isWelcome = useSignal<boolean | undefined>(undefined);
  const isRead = useSignal(false);
  useEffect(() => {
    const decide = async () => {
      const { value } = await readRule('showWelcome');
      if (!isRead.value) isWelcome.value = value && !isIntroduced.value;
    };
    const first = async () => {
      try {
        await Promise.race([takePolicy(), new Promise((wake) => setTimeout(wake, POLICY))]);
        await decide();
      } catch (error) {
        tellMishap(error);
        isWelcome.value = !isIntroduced.value;
      }
    };
    void first();
    return watchRules(() => void decide());
  }, [isWelcome, isRead]);
  const skip = () => {
    isIntroduced.value = true;
    isWelcome.value = false;
  };
  if (isWelcome.value === undefined) return null;
  if (!isWelcome.value) return <CreateVault />;
  if (isRead.value) {
    return (
      <CreateVault
        above={<Step number={2} />}
        onCreate={(passphrase) => {
          insteadOfPage.value = () => <WelcomeRest passphrase={passphrase} />;
          return () => (insteadOfPage.value = undefined);
        }}
      />
    );
  }
  return <WhatItIs onGoOn={() => (isRead.value = true)} onSkip={skip} />;
}

/** What it keeps and what it never does, before anything is kept. */
function WhatItIs({ onGoOn, onSkip }: { onGoOn: () => void; onSkip: () => void }) {
  const { what: text, goOn, skip } = welcomeWords();
  const said = useId();
  return (
    <main class="page-body">
      <Step number={1} />
      <Heading focus={false}>{text.title}</Heading>
      <p>{text.lead}</p>
      <section class="stack-tight" id={`${said}-keeps`}>
        <h2>{text.keepsTitle}</h2>
        <p>{text.keeps}</p>
        <p>{text.remove}</p>
      </section>
      <section class="stack-tight" id={`${said}-never`}>
        <h2>{text.neverTitle}</h2>
        <ul class="stack-tight">
          {Object.entries(text.never).map(([name, line]) => (
            <li key={name}>{line}</li>
          ))}
        </ul>
      </section>
      <div class="welcome-foot row">
        <Button kind="main" focus describedBy={`${said}-keeps ${said}-never`} onPress={onGoOn}>
          {goOn}
        </Button>
        <Button kind="quiet" onPress={onSkip}>
          {skip}
        </Button>
      </div>
    </main>
  );
}
