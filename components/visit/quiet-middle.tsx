import { Heading, Places, words } from '@/components/app';
import { Button } from '@/components/controls';
import { Checklist } from './checklist';
import { Foot } from './foot';
import { NextItem } from './next-item';
import { Texts } from './texts';
import type { VisitProps } from './open-visit';

interface QuietMiddleProps extends VisitProps {
  onClosing: () => void;
  onPark: () => void;
}

/** During the call: one thing at the top edge; the list and the notes below; nothing moves by itself. */
export function QuietMiddle({ open, visit, onClosing, onPark }: QuietMiddleProps) {
  const { visit: text } = words();
  return (
    <>
      <main class="page-body">
        <Heading hidden focus={false}>
          {visit.type.title}
        </Heading>
        <NextItem open={open} visit={visit} />
        <Button onPress={onClosing}>{text.beforeClosing}</Button>
        <Checklist open={open} visit={visit} />
        <Texts open={open} visit={visit} />
        <div class="stack">
          <Button onPress={() => void open.do({ do: 'finish', outcome: 'as-planned' })}>{text.finish}</Button>
          <Button kind="quiet" onPress={onPark}>
            {text.park}
          </Button>
          <Places />
        </div>
      </main>
      <Foot open={open} visit={visit} />
    </>
  );
}
