import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { plainWords } from '@/utils/messages';
import { judge, replaceAt, type Hit, type Judgement } from '@/utils/plain';
import { useSettling } from './settling';

/** How long nothing is typed before the text is judged again (ms): what stands below it keeps still meanwhile. */
const REST = 500;

export interface PlainWordsProps {
  /** The patient's text. */
  text: string;
  /** The language that it is said to be in (BCP 47). */
  language: string;
  /** The highest reading grade that is well. */
  target: number;
  /** Takes the text with one word replaced, or put back. */
  onReplace: (next: string) => void;
}

/** What was done last, as long as the text is what that made of it. */
interface News {
  text: string;
  said: string;
  /** The text before, to take back. */
  before?: string;
  word: string;
  at: number;
}

interface PlainState {
  /** The text that is told of, and how it reads. */
  judged: string;
  judgement: Judgement;
  news: News | undefined;
  /** Which word takes the focus, in the first view of a text that was replaced in. */
  focusAt: number | undefined;
  use: (hit: Hit, choice: string, at: number) => void;
  takeBack: () => void;
}

/** Judges a text once its writer rests, at once after a replacement. */
export function usePlainWords({ text, language, target, onReplace }: PlainWordsProps): PlainState {
  const judged = useSignal(text);
  const news = useSignal<News | undefined>(undefined);
  const settling = useSettling();
  useLayoutEffect(() => {
    if (text === judged.value) return undefined;
    if (text === news.value?.text) {
      judged.value = text;
      return undefined;
    }
    // Other words were typed: what was replaced before is no news any more.
    news.value = undefined;
    const timer = setTimeout(() => (judged.value = text), REST);
    return () => clearTimeout(timer);
  }, [text, judged, news]);
  const shown = judged.value;
  const judgement = useMemo(() => judge(shown, { language, target }), [shown, language, target]);
  const isNew = news.value?.text === shown && text === shown;

  const change = (next: News) => {
    settling.begin();
    news.value = next;
    onReplace(next.text);
  };
  const use = (hit: Hit, choice: string, at: number) => {
    // A second press so soon was meant for the word that stood there before.
    if (!settling.isOver()) return;
    const found = text === shown ? hit : nearest(hit, judge(text, { language, target }).hits);
    if (!found) return;
    const next = replaceAt(text, found, choice);
    change({
      text: next,
      said: plainWords().replaced(found.word, choice),
      before: text,
      word: found.word,
      at,
    });
  };
  const takeBack = () => {
    const { before, word, at } = news.value ?? {};
    if (before === undefined || word === undefined || at === undefined || !isNew) return;
    change({ text: before, said: plainWords().isBack(word), word, at });
  };
  return {
    judged: shown,
    judgement,
    news: isNew ? news.value : undefined,
    focusAt: isNew ? Math.min(news.value?.at ?? 0, judgement.hits.length - 1) : undefined,
    use,
    takeBack,
  };
}

/** The same word in a text that was typed in since, as close as it stands to where it stood. */
function nearest({ word, start }: Hit, hits: readonly Hit[]): Hit | undefined {
  const far = (hit: Hit) => Math.abs(hit.start - start);
  return hits.filter((hit) => hit.word === word).sort((one, other) => far(one) - far(other))[0];
}
