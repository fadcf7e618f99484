import { storedPreferences, storedStandard, type OwnRules } from '@/utils/browser';
import type { Policies } from './schema';
import { ruleOf, type Rule } from './sources';
import { readStanding, type Standing } from './standing';

/** A rule of a standing: what the built-in standard says is where everybody begins, and binds nobody. */
export function ruleIn<N extends keyof Policies>(
  name: N,
  { policies, inForce }: Pick<Standing, 'policies' | 'inForce'>,
  own: OwnRules,
): Rule<NonNullable<Policies[N]>> {
  const { source, configuration } = inForce;
  return ruleOf(name, {
    policy: policies,
    ...(source === 'built-in' ? {} : { standard: configuration.policies }),
    person: own,
  });
}

/** The rule in force now, by the last good copies: at once, without waiting for the policy. */
export async function readRule<N extends keyof Policies>(name: N): Promise<Rule<NonNullable<Policies[N]>>> {
  const [standing, preferences] = await Promise.all([readStanding(), storedPreferences.get()]);
  return ruleIn(name, standing, preferences?.rules ?? {});
}

/** Calls back when a rule may have changed; answers how to stop. */
export function watchRules(changed: () => void): () => void {
  const stops = [storedStandard.watch(changed), storedPreferences.watch(changed)];
  return () => stops.forEach((stop) => stop());
}
