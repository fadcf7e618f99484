import { useSignal } from '@preact/signals';
import { preferences, standing } from '@/components/app';
import { Field } from '@/components/controls';
import type { OwnRules } from '@/utils/browser';
import { protectionWords } from '@/utils/messages';
import { ruleIn } from '@/utils/standard';
import { usePrefer } from './use-prefer';

interface NumberRuleProps {
  name: keyof OwnRules;
  label: string;
  least: number;
  most: number;
}

/** A rule that is a whole number: the person's own, unless the clinic or an administrator has set it. */
export function NumberRule({ name, label, least, most }: NumberRuleProps) {
  const { lock: text } = protectionWords();
  const typed = useSignal<string | undefined>(undefined);
  const { problem, change } = usePrefer();
  const found = standing();
  if (!found) return null;
  const { rules } = preferences();
  const { value, setBy, isLocked } = ruleIn(name, found, rules);
  if (isLocked) {
    return <p>{text.locked[setBy === 'policy' ? 'policy' : 'standard'](label, value)}</p>;
  }
  const isGood = typed.value === undefined || isWithin(typed.value, least, most);
  return (
    <>
      <Field
        label={label}
        hint={text.hint(least, most)}
        value={typed.value ?? String(value)}
        onInput={(found) => {
          typed.value = found;
          if (isWithin(found, least, most)) change({ rules: { ...rules, [name]: Number(found) } });
        }}
      />
      {!isGood && <p role="alert">{text.outOfBounds(least, most)}</p>}
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}

function isWithin(typed: string, least: number, most: number): boolean {
  return /^\d{1,4}$/.test(typed) && Number(typed) >= least && Number(typed) <= most;
}
