import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readStandard, reasonOf, standardInForce, usePersonal } from '@/components/app';
import { Button, Disclosure } from '@/components/controls';
import { personalStandard } from '@/utils/standard';
import type { VisitProps } from './open-visit';
import { roleOf, TypeChoice, typeOf, type Chosen } from './type-choice';
import { visitWords } from './words';

/** Another visit type, or another role, in the middle of a visit; folded away until someone asks. */
export function ChangeType({ open, visit }: VisitProps) {
  const { visit: text } = visitWords();
  const unfolded = useSignal(false);
  return (
    <Disclosure
      label={text.changeType}
      open={unfolded.value}
      onToggle={(wanted) => (unfolded.value = wanted)}
    >
      <Choice open={open} visit={visit} onDone={() => (unfolded.value = false)} />
    </Disclosure>
  );
}

function Choice({ open, visit, onDone }: VisitProps & { onDone: () => void }) {
  const { visit: text } = visitWords();
  const chosen = useSignal<Chosen>({ type: visit.type.id, role: visit.role });
  const problem = useSignal('');
  useEffect(() => {
    readStandard().catch((error: unknown) => (problem.value = reasonOf(error)));
  }, [problem]);
  const { edits } = usePersonal();
  const inForce = standardInForce();
  const standard = inForce && edits && personalStandard(inForce, edits);
  const change = () => {
    const wanted = standard && typeOf(standard, chosen.value);
    if (!wanted) return;
    // Another role in the same type leaves the visit the standard it began with, whatever is in force now.
    const isSame = wanted.id === visit.type.id;
    const type = isSame ? visit.type : wanted;
    const { id, version } = isSame ? visit.standard : standard;
    const role = roleOf(type, chosen.value);
    void open.do({ do: 'changeType', type, standard: { id, version }, ...(role ? { role } : {}) });
    onDone();
  };
  if (!standard) return problem.value ? <p role="alert">{problem.value}</p> : null;
  return (
    <div class="stack">
      <TypeChoice standard={standard} chosen={chosen.value} onChange={(wanted) => (chosen.value = wanted)} />
      <p class="small quiet">{text.changeTypeHint}</p>
      <Button onPress={change}>{text.changeTypeNow}</Button>
    </div>
  );
}
