import { Button } from '@/components/controls';
import { plainWords } from '@/utils/messages';
import { around, beginningOf, LONGEST_SENTENCE, type Hit, type LongSentence } from '@/utils/plain';

/** As many are told at once; the next ones come as these go. */
const MOST_SENTENCES = 3;
const MOST_WORDS = 6;

interface Quoted {
  /** The text that the places are in, and its language. */
  text: string;
  language: string;
}

/** The sentences of many words, each by its beginning. */
export function LongSentences({ text, language, long }: Quoted & { long: LongSentence[] }) {
  const { long: title, wordsIn } = plainWords();
  return (
    <div class="stack-tight">
      <p class="small">{title(LONGEST_SENTENCE)}</p>
      <ul class="plain-list small">
        {long.slice(0, MOST_SENTENCES).map((sentence) => (
          <li key={sentence.start}>
            <p class="plain-quote" lang={language} dir="auto">
              {`“${beginningOf(text, sentence)}”`}
            </p>
            <p class="quiet">{wordsIn(sentence.words)}</p>
          </li>
        ))}
      </ul>
      <More number={long.length - MOST_SENTENCES} />
    </div>
  );
}

interface MedicalWordsProps extends Quoted {
  hits: Hit[];
  /** Which one takes the focus, where one does. */
  focusAt: number | undefined;
  /** The single key of the first one. */
  shortcut: string | undefined;
  onUse: (hit: Hit, choice: string, at: number) => void;
}

/** The medical words, each in its place, and a button for each everyday one. */
export function MedicalWords({ text, language, hits, focusAt, shortcut, onUse }: MedicalWordsProps) {
  const { medical, offer, offerFor } = plainWords();
  return (
    <div class="stack-tight">
      <p class="small">{medical}</p>
      <ul class="plain-list">
        {hits.slice(0, MOST_WORDS).map((hit, at) => (
          // What takes the focus is new: the press that brought it there was meant for the one before.
          <li key={at === focusAt ? `next ${hit.start}` : at}>
            <Place text={text} language={language} hit={hit} />
            <div class="row">
              {hit.instead.map((choice, nth) => (
                <Button
                  key={choice}
                  kind="quiet"
                  name={offerFor(choice, hit.word)}
                  shortcut={at === 0 && nth === 0 ? shortcut : undefined}
                  focus={at === focusAt && nth === 0}
                  onPress={() => onUse(hit, choice, at)}
                >
                  {offer(choice)}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <More number={hits.length - MOST_WORDS} />
    </div>
  );
}

function Place({ text, language, hit }: Quoted & { hit: Hit }) {
  const { before, after } = around(text, hit);
  return (
    <p class="plain-quote small quiet" lang={language} dir="auto">
      {before}
      <strong>{hit.word}</strong>
      {after}
    </p>
  );
}

function More({ number }: { number: number }) {
  return number > 0 ? <p class="small quiet">{plainWords().more(number)}</p> : null;
}
