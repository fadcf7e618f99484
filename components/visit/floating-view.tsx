import { useId, useLayoutEffect } from 'preact/hooks';
import { reasonOf } from '@/components/app';
import type { Item } from '@/utils/checklist';
import { savingWords, visitWords } from '@/utils/messages';
import { nextItem } from '@/utils/visit';
import { DoneButton, useMarks } from './marks';
import type { OpenVisit, VisitProps } from './open-visit';
import { SavingStatus } from './saving-status';
import { useSettling } from './settling';
import { Undo } from './undo';
import './floating.css';

/** All that floats: one item, Done, Undo, and whether it is saved. */
export function FloatingView({ open }: { open: OpenVisit }) {
  const visit = open.visit.value;
  if (!visit) return null;
  const { visit: text } = visitWords();
  const isJoined = visit.stage.state === 'joined';
  const item = isJoined ? nextItem(visit) : undefined;
  return (
    <main>
      <section class="floating" aria-label={text.nextItem}>
        <NotSavedHere open={open} />
        {item ? (
          <Current open={open} visit={visit} item={item} />
        ) : (
          <p class="floating-label">{isJoined ? text.allMarked : text.beforeJoining}</p>
        )}
        <div class="floating-foot">
          <Undo open={open} visit={visit} />
          <SavingStatus open={open} />
        </div>
      </section>
    </main>
  );
}

/** It tries again by itself; the other ways are where the text is. */
function NotSavedHere({ open }: { open: OpenVisit }) {
  const { value } = open.saving;
  if (value.state !== 'failed') return null;
  return (
    <p role="alert" class="floating-alert small">
      {savingWords().notSaved(reasonOf(value.error))}
    </p>
  );
}

function Current({ open, visit, item }: VisitProps & { item: Item }) {
  const { visit: text, phases } = visitWords();
  const titleId = useId();
  const settling = useSettling();
  useLayoutEffect(() => settling.begin(), [item.id, settling]);
  const mark = useMarks(open, item, settling);
  const { items } = visit.type;
  const position = items.findIndex(({ id }) => id === item.id) + 1;
  return (
    <>
      <p class="floating-phase small quiet">{text.position(phases[item.phase], position, items.length)}</p>
      <p id={titleId} class="floating-label" lang={visit.type.language} dir="auto">
        {item.label}
      </p>
      <DoneButton titleId={titleId} mark={mark} />
    </>
  );
}
