import type { Sentence } from './sentences';

const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** A text with more than this share of letters of other scripts is not judged by its Latin ones. */
const OTHER_SCRIPTS = 0.1;

/** The small words of English; those of other languages that English does not have too. */
const ENGLISH = new Set(
  'the and of to a in is you your it for with that this on be are if or as at from not have we can will do when may by'.split(
    ' ',
  ),
);
const OTHER = new Set(
  [
    'el la los las de del que y en un una por para con se su sus es le lo si como más está usted',
    'der das und ist nicht mit ein eine einen zu den dem sie ich auf für wenn oder bei auch nach wir von',
    'les des et est une pour dans vous votre avec pas sur au aux ne ou du ce qui nous',
    'il di che non per della dei gli sono o os não uma com em você seu het een niet van met',
  ]
    .join(' ')
    .split(' '),
);
/** Fewer than this are a name or a quotation. */
const SOME = 3;

/** Whether a good part of a text is written in other letters than English has. */
export function isOtherScript(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  return letters - latin > letters * OTHER_SCRIPTS;
}

/** Whether a text is in another language than English: by what it says it is in, and by its small words. */
export function isOtherLanguage(language: string, sentences: readonly Sentence[]): boolean {
  if (!/^en(?:-|$)/i.test(language)) return true;
  const words = sentences.flatMap((sentence) => sentence.words.map((word) => word.toLowerCase()));
  const found = (among: Set<string>) => words.filter((word) => among.has(word)).length;
  const other = found(OTHER);
  return other >= SOME && other > found(ENGLISH);
}
