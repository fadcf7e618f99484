import { preferences } from '@/components/app';
import { Fold } from '@/components/controls';
import { inForceWords } from '@/utils/messages';
import { POLICY_NAMES, ruleIn, type Standing } from '@/utils/standard';

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

/** Rules that this version does not act on yet, which is told. */
const NOT_USED: readonly string[] = ['allowPrint', 'clearClipboardSeconds'];

/** Every rule in words. */
export function rulesOf(standing: Standing) {
  const { rules: text } = inForceWords();
  return POLICY_NAMES.map((name) => {
    const { value, setBy } = ruleIn(name, standing, preferences().rules);
    const facts = [text.setBy[setBy], NOT_USED.includes(name) && text.notUsed];
    return { name, value: text.value(value), facts: facts.filter(Boolean).join(' · ') };
  });
}
