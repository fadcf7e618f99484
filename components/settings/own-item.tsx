import { useSignal } from '@preact/signals';
import type { Said } from '@/components/app';
import { Button, Field, Form, Select } from '@/components/controls';
import { randomId } from '@/utils/browser';
import { characters, PHASES, type Phase, type VisitType } from '@/utils/checklist';
import { standardWords, visitWords, personalWords } from '@/utils/messages';
import { addItem, ITEM_TEXTS, type PersonalEdits } from '@/utils/standard';

/** Changes the edits; answers whether that was kept, and tells why when it was not. */
export type Edit = (next: (before: PersonalEdits) => PersonalEdits) => Promise<boolean>;

/** A form for an item of one's own. */
export function OwnItem({ type, edit }: { type: VisitType; edit: Edit }) {
  const { add: text } = personalWords();
  const label = useSignal('');
  const phase = useSignal<Phase>('during');
  const say = useSignal('');
  const problem = useSignal<Said | undefined>(undefined);
  const add = async () => {
    problem.value =
      (label.value.trim() === '' ? () => standardWords().finding['empty-text']('', '') : undefined) ??
      tooLong(label.value, ITEM_TEXTS.label) ??
      tooLong(say.value, ITEM_TEXTS.say);
    if (problem.value) return;
    const item = {
      phase: phase.value,
      label: label.value.trim(),
      why: text.why,
      ...(say.value.trim() ? { say: say.value.trim() } : {}),
    };
    // What is not kept stays in its fields.
    if (await edit((before) => addItem(before, type.id, randomId(), item))) label.value = say.value = '';
  };
  return (
    <Form onSubmit={() => void add()}>
      <h3>{text.title}</h3>
      <Field label={text.label} value={label.value} onInput={(written) => (label.value = written)} />
      <Select
        label={text.phase}
        value={phase.value}
        options={PHASES.map((value) => ({ value, label: visitWords().phases[value] }))}
        onChange={(wanted) => (phase.value = wanted as Phase)}
      />
      <Field label={text.say} value={say.value} onInput={(written) => (say.value = written)} />
      {problem.value && <p role="alert">{problem.value()}</p>}
      <div>
        <Button submit>{text.add}</Button>
      </div>
    </Form>
  );
}

/** That a text has more characters than a configuration allows there, in words; nothing when it has not. */
export function tooLong(text: string, limit: number): Said | undefined {
  const found = characters(text.trim());
  return found > limit ? () => standardWords().finding['too-long'](found, limit) : undefined;
}
