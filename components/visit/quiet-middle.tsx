import { Heading, toldKey } from '@/components/app';
import { Button } from '@/components/controls';
import { visitWords } from '@/utils/messages';
import { Aside, type AsideProps } from './aside';
import { Checklist } from './checklist';
import { Foot } from './foot';
import { KEYS, useKeys } from './keys';
import { NextItem } from './next-item';
import { RehearsalLine } from './rehearsal-line';
import { Texts } from './texts';

interface QuietMiddleProps extends AsideProps {
  onClosing: () => void;
}

/** During the call: one thing at the top edge; the list and the notes below; nothing moves by itself. */
export function QuietMiddle({ onClosing, ...props }: QuietMiddleProps) {
  const { open, visit } = props;
  const { visit: text } = visitWords();
  useKeys({ [KEYS.beforeClosing]: onClosing });
  return (
    <>
      <main class="page-body">
        <Heading hidden focus={false}>
          {visit.type.title}
        </Heading>
        <NextItem open={open} visit={visit} />
        <Button shortcut={toldKey(KEYS.beforeClosing)} onPress={onClosing}>
          {text.beforeClosing}
        </Button>
        <RehearsalLine open={open} at="joined" />
        <Checklist open={open} visit={visit} />
        <Texts open={open} visit={visit} />
        <Button onPress={() => void open.do({ do: 'finish', outcome: 'as-planned' })}>{text.finish}</Button>
        <Aside {...props} />
      </main>
      <Foot open={open} visit={visit} />
    </>
  );
}
