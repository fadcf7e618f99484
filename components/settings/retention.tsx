import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { prefer, preferences, readStandard, reasonOf, standing, type Said } from '@/components/app';
import { Button, Field, Form } from '@/components/controls';
import { retentionWords, settingsWords } from '@/utils/messages';
import { ruleIn } from '@/utils/standard';
import { Section } from './section';

const [LEAST, MOST] = [1, 3650];

/** How many days visits are kept: to be set, or to be read where a clinic or an administrator set it. */
export function Retention() {
  const { settings: text } = retentionWords();
  const problem = useSignal<Said | undefined>(undefined);
  useEffect(() => {
    readStandard().catch(
      (error: unknown) => (problem.value = () => retentionWords().settings.notRead(reasonOf(error))),
    );
  }, [problem]);
  const found = standing();
  const rule = found && ruleIn('retentionDays', found, preferences().rules);
  return (
    <Section title={text.title}>
      <p class="small quiet">{text.lead}</p>
      {problem.value && <p role="alert">{problem.value()}</p>}
      {rule?.isLocked && <p>{text.locked[rule.setBy === 'policy' ? 'policy' : 'standard'](rule.value)}</p>}
      {rule && !rule.isLocked && <Days days={rule.value} />}
    </Section>
  );
}

/** Asked with a button: a number on its way from 3 to 365 must not take a visit. */
function Days({ days }: { days: number }) {
  const { settings: text } = retentionWords();
  const typed = useSignal(`${days}`);
  const problem = useSignal<Said | undefined>(undefined);
  const told = useSignal<Said | undefined>(undefined);
  useEffect(() => {
    typed.value = `${days}`;
  }, [days, typed]);
  const change = async () => {
    told.value = undefined;
    const wanted = wholeNumber(typed.value);
    problem.value = wanted === undefined ? () => retentionWords().settings.refused : undefined;
    if (wanted === undefined) return;
    try {
      await prefer({ rules: { ...preferences().rules, retentionDays: wanted } });
      told.value = () => retentionWords().settings.changed(wanted);
    } catch (error) {
      problem.value = () => settingsWords().notChanged(reasonOf(error));
    }
  };
  return (
    <Form onSubmit={() => void change()}>
      <Field
        label={text.days}
        hint={text.hint}
        value={typed.value}
        onInput={(written) => (typed.value = written)}
      />
      <div>
        <Button submit>{text.change}</Button>
      </div>
      {problem.value && <p role="alert">{problem.value()}</p>}
      <p role="status" class="small">
        {told.value?.()}
      </p>
    </Form>
  );
}

/** The whole number that was written, within its bounds. */
function wholeNumber(text: string): number | undefined {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return number >= LEAST && number <= MOST ? number : undefined;
}
