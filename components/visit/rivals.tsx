import { Button } from '@/components/controls';
import { visitWords } from '@/utils/messages';

interface RivalsProps {
  /** The other windows' texts of this field. */
  texts: string[];
  /** Settles them: given this window's text, the text that shall stand. */
  onSettle: (choose: (mine: string) => string) => void;
}

/** Two windows wrote the same field at once: both texts are shown until someone chooses. */
export function Rivals({ texts, onSettle }: RivalsProps) {
  const { rivals } = visitWords().visit;
  if (texts.length === 0) return null;
  return (
    <div class="rivals stack" role="group" aria-label={rivals.title}>
      <p>{rivals.title}</p>
      {texts.map((text, at) => (
        <div key={at} class="stack-tight">
          <p class="small quiet">{rivals.other}</p>
          <p class="preserve" dir="auto">
            {text || rivals.empty}
          </p>
          <div>
            <Button onPress={() => onSettle(() => text)}>{rivals.useOther}</Button>
          </div>
        </div>
      ))}
      <div class="row">
        <Button onPress={() => onSettle((mine) => mine)}>{rivals.keepMine}</Button>
        <Button onPress={() => onSettle((mine) => [mine, ...texts].filter(Boolean).join('\n'))}>
          {rivals.keepBoth}
        </Button>
      </div>
    </div>
  );
}
