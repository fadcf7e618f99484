import { useSignal } from '@preact/signals';
import { Disclosure } from '@/components/controls';
import { POLICY_NAMES, ruleOf, type Policies, type Standing } from '@/utils/standard';
import { inForceWords } from './standard-words';

/** The rules that this version acts on; the others wait, and it is told that they do. */
const ACTED_ON: readonly (keyof Policies)[] = [];

/** What the clinic or an administrator sets for everybody: each rule, its value, and who set it. */
export function Rules({ standing }: { standing: Standing }) {
  const { rules: text } = inForceWords();
  const open = useSignal(false);
  return (
    <Disclosure label={text.title} open={open.value} onToggle={(wanted) => (open.value = wanted)}>
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
    </Disclosure>
  );
}

/** Every rule in words. */
export function rulesOf({ policies, inForce }: Standing) {
  const { rules: text } = inForceWords();
  return POLICY_NAMES.map((name) => {
    const { value, setBy } = ruleOf(name, { policy: policies, standard: inForce.configuration.policies });
    const facts = [text.setBy[setBy], ...(ACTED_ON.includes(name) ? [] : [text.notUsed])];
    return { name, value: text.value(value), facts: facts.join(' · ') };
  });
}
