import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { reasonOf, type Said } from '@/components/app';
import { protectionWords } from '@/utils/messages';
import { readProtection, type Protection as Found, type Visits } from '@/utils/store';
import { ChangeKey } from './change-key';
import { ChangePassphrase } from './change-passphrase';
import { FoldedPart } from './folded-part';
import { LockTimes } from './lock-times';
import { RecoveryCode } from './recovery-code';
import { Section } from './section';

/** How the vault is protected, and when it locks by itself. */
export function Protection({ visits }: { visits: Visits }) {
  const text = protectionWords();
  const found = useSignal<Found | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const look = useCallback(() => {
    readProtection().then(
      (protection) => (found.value = protection),
      (error: unknown) => (problem.value = () => reasonOf(error)),
    );
  }, [found, problem]);
  useEffect(look, [look]);
  const protection = found.value;
  if (problem.value) return <p role="alert">{problem.value()}</p>;
  if (!protection) return null;
  const { hasPassphrase } = protection;
  const props = { protection, onChanged: look };
  return (
    <Section title={text.title}>
      <p>{hasPassphrase ? text.sealed : text.open}</p>
      {hasPassphrase && !protection.hasRecoveryCode && <p>{text.code.none}</p>}
      {hasPassphrase && (
        <>
          <FoldedPart label={text.change.title}>
            <ChangePassphrase />
          </FoldedPart>
          <FoldedPart label={text.code.title}>
            <RecoveryCode {...props} />
          </FoldedPart>
        </>
      )}
      <ChangeKey visits={visits} {...props} />
      <LockTimes />
    </Section>
  );
}
