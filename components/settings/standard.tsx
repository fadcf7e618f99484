import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readStandard, reasonOf, standing, type Said } from '@/components/app';
import { FromFile } from './from-file';
import { InForce } from './in-force';
import { Sheet } from './sheet';
import './standard.css';

/** The standard: what is in force, and how a file takes its place. */
export function Standard() {
  const problem = useSignal<Said | undefined>(undefined);
  useEffect(() => {
    readStandard().catch((error: unknown) => (problem.value = () => reasonOf(error)));
  }, [problem]);
  const found = standing();
  return (
    <>
      {problem.value && <p role="alert">{problem.value()}</p>}
      {found && <InForce standing={found} />}
      {found && <FromFile standing={found} />}
      {found && <Sheet configuration={found.inForce.configuration} />}
    </>
  );
}
