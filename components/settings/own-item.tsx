import { useSignal } from '@preact/signals';
import { Button, Field, Form, Select } from '@/components/controls';
import { randomId } from '@/utils/browser';
import { characters, PHASES, type Phase, type VisitType } from '@/utils/checklist';
import { enStandard, enVisit } from '@/utils/messages';
import { addItem, type PersonalEdits } from '@/utils/standard';
import { personalWords } from './personal-words';

/** Changes the edits, and tells when it could not be kept. */
export type Edit = (next: (before: PersonalEdits) => PersonalEdits) => void;

/** The bounds of an item, as a configuration has them (characters). */
const LIMITS = { label: 32, say: 300 } as const;

/** A form for an item of one's own. */
export function OwnItem({ type, edit }: { type: VisitType; edit: Edit }) {
  const { add: text } = personalWords();
  const label = useSignal('');
  const phase = useSignal<Phase>('during');
  const say = useSignal('');
  const problem = useSignal('');
  const add = () => {
    problem.value = refusal(label.value.trim(), LIMITS.label) || refusal(say.value.trim() || '-', LIMITS.say);
    if (problem.value) return;
    const item = {
      phase: phase.value,
      label: label.value.trim(),
      why: text.why,
      ...(say.value.trim() ? { say: say.value.trim() } : {}),
    };
    edit((before) => addItem(before, type.id, randomId(), item));
    label.value = say.value = '';
  };
  return (
    <Form onSubmit={add}>
      <h3>{text.title}</h3>
      <Field label={text.label} value={label.value} onInput={(written) => (label.value = written)} />
      <Select
        label={text.phase}
        value={phase.value}
        options={PHASES.map((value) => ({ value, label: enVisit.phases[value] }))}
        onChange={(wanted) => (phase.value = wanted as Phase)}
      />
      <Field label={text.say} value={say.value} onInput={(written) => (say.value = written)} />
      {problem.value && <p role="alert">{problem.value}</p>}
      <div>
        <Button submit>{text.add}</Button>
      </div>
    </Form>
  );
}

/** Why a text cannot stand there, in words; empty when it can. */
function refusal(text: string, limit: number): string {
  if (text === '') return enStandard.finding['empty-text']();
  const found = characters(text);
  return found > limit ? enStandard.finding['too-long'](found, limit) : '';
}
