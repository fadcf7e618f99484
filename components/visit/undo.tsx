import { signal } from '@preact/signals';
import { Undo2 } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { toldKey, type Said } from '@/components/app';
import { Button } from '@/components/controls';
import { visitWords } from '@/utils/messages';
import { itemOf, type Visit } from '@/utils/visit';
import { KEYS, useKeys, useShortcut } from './keys';
import type { OpenVisit } from './open-visit';
import { useSettling } from './settling';

/** What was taken back last, in words, for who cannot see it change. */
const takenBack = signal<Said | undefined>(undefined);

/** What Undo would take back, in words; undefined when there is nothing. */
function undoName(visit: Visit): Said | undefined {
  const step = visit.undo.at(-1);
  if (!step) return undefined;
  const item = step.item === undefined ? undefined : itemOf(visit, step.item);
  return () => visitWords().visit.undoStep[step.what](item?.label ?? '');
}

/** Undo, naming what it takes back; by its key, and by the browser's shortcut, too. */
export function Undo({ open, visit }: { open: OpenVisit; visit: Visit }) {
  const id = useId();
  const settling = useSettling();
  const byKey = () => {
    if (!settling.isOver()) return;
    settling.begin();
    void undoLast(open);
  };
  useKeys({ [KEYS.undo]: byKey });
  useShortcut('undo', byKey);
  const name = undoName(visit);
  return (
    <div class="undo">
      <Button
        kind="quiet"
        icon={Undo2}
        shortcut={toldKey(KEYS.undo)}
        disabled={name === undefined}
        describedBy={name === undefined ? undefined : id}
        onPress={() => void undoLast(open)}
      >
        {visitWords().visit.undo}
      </Button>
      <span id={id} class="undo-name small quiet">
        {name?.()}
      </span>
      <span role="status" class="out-of-sight">
        {takenBack.value?.()}
      </span>
    </div>
  );
}

async function undoLast(open: OpenVisit): Promise<void> {
  const visit = open.visit.value;
  const step = visit?.undo.at(-1);
  if (!visit || !step) return;
  takenBack.value = undefined;
  const name = undoName(visit);
  if (!(await open.do({ do: 'undo', step: step.by }))) return;
  takenBack.value = () => visitWords().visit.takenBack(name?.() ?? '');
}

/** Ctrl+Z (⌘Z) anywhere but in a text field, which has its own; answers how to stop listening. */
export function takeUndoKey(open: OpenVisit, within = document): () => void {
  const listen = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isUndo || isTextField(event.target)) return;
    event.preventDefault();
    void undoLast(open);
  };
  within.addEventListener('keydown', listen);
  return () => within.removeEventListener('keydown', listen);
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}
