import { Fold } from '@/components/controls';
import { POLICY_NAMES, ruleOf, type Standing } from '@/utils/standard';
import { inForceWords } from './standard-words';

/** What the clinic or an administrator sets for everybody: each rule, its value, and who set it. */
export function Rules({ standing }: { standing: Standing }) {
  const { rules: text } = inForceWords();
  return (
    <Fold label={text.title}>
      <dl class="setting-items">
        {rulesOf(standing).map(({ name, value, facts }) => (
          <div key={name} class="rule">
            <dt>{text.ruleName[name]}</dt>
            <dd>
              {value} <span class="small quiet">{facts}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

/** Every rule in words. This version acts on none of them yet, which is told. */
export function rulesOf({ policies, inForce }: Standing) {
  const { rules: text } = inForceWords();
  return POLICY_NAMES.map((name) => {
    const { value, setBy } = ruleOf(name, { policy: policies, standard: inForce.configuration.policies });
    return { name, value: text.value(value), facts: `${text.setBy[setBy]} · ${text.notUsed}` };
  });
}
