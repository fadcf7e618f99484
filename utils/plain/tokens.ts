/** A word as the list has it: letters and digits; letters with a stop after each are one. */
export interface Token {
  start: number;
  end: number;
  text: string;
}

/** The last stop of `b.i.d.` belongs to its place where the sentence goes on, and never to its text. */
const TOKEN =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])(?:\.(?=[ \u00a0]\p{Ll}|[,;:)]))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text as they are looked up. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word.endsWith('.') ? word.slice(0, -1) : word,
  }));
}
