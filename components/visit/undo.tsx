import { Undo2 } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/controls';
import { itemOf, type Visit } from '@/utils/visit';
import type { OpenVisit } from './open-visit';
import { visitWords } from './words';

/** What Undo would take back, in words; undefined when there is nothing. */
function undoName(visit: Visit): string | undefined {
  const step = visit.undo.at(-1);
  if (!step) return undefined;
  const item = step.item === undefined ? undefined : itemOf(visit, step.item);
  return visitWords().visit.undoStep[step.what](item?.label ?? '');
}

/** Undo, naming what it takes back. */
export function Undo({ open, visit }: { open: OpenVisit; visit: Visit }) {
  const id = useId();
  const name = undoName(visit);
  return (
    <div class="undo">
      <Button
        kind="quiet"
        icon={Undo2}
        disabled={name === undefined}
        describedBy={name === undefined ? undefined : id}
        onPress={() => void undoLast(open)}
      >
        {visitWords().visit.undo}
      </Button>
      <span id={id} class="undo-name small quiet">
        {name}
      </span>
    </div>
  );
}

async function undoLast(open: OpenVisit): Promise<void> {
  const step = open.visit.value?.undo.at(-1);
  if (step) await open.do({ do: 'undo', step: step.by });
}

/** Ctrl+Z (⌘Z) anywhere but in a text field, which has its own; answers how to stop listening. */
export function takeUndoKey(open: OpenVisit): () => void {
  const listen = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isUndo || isTextField(event.target)) return;
    event.preventDefault();
    void undoLast(open);
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}
