import { useSignal } from '@preact/signals';
import { Button, Disclosure } from '@/components/controls';
import { visitWords } from '@/utils/messages';
import type { VisitProps } from './open-visit';
import { useOwnStandard } from './own-standard';
import { roleOf, TypeChoice, typeOf, type Chosen } from './type-choice';

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
  const { standard, problem } = useOwnStandard();
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
  if (!standard) return problem ? <p role="alert">{problem}</p> : null;
  return (
    <div class="stack">
      <TypeChoice standard={standard} chosen={chosen.value} onChange={(wanted) => (chosen.value = wanted)} />
      <p class="small quiet">{text.changeTypeHint}</p>
      <Button onPress={change}>{text.changeTypeNow}</Button>
    </div>
  );
}
