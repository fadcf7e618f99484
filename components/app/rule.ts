import { useEffect } from 'preact/hooks';
import { ruleIn, type Policies } from '@/utils/standard';
import { tellMishap } from './mishap';
import { preferences } from './preferences';
import { readStandard, standing } from './standard';

/** A rule in force, once the standard is read; a component that reads it follows a change. */
export function useRule<N extends keyof Policies>(name: N): NonNullable<Policies[N]> | undefined {
  useEffect(() => void readStandard().catch(tellMishap), []);
  const found = standing();
  return found && ruleIn(name, found, preferences().rules).value;
}
