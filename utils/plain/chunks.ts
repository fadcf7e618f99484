/** What stands between two blanks, where it stands in the text. */
export interface Chunk {
  start: number;
  text: string;
}

const UNBROKEN = /\S+/g;
const WITHOUT_JOINTS = /[^–—/]+/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const ADDRESS = /:\/\/|^www\.|@/i;

/** The parts of a text between blanks. */
export function chunksOf(text: string, from = 0): Chunk[] {
  return [...text.matchAll(UNBROKEN)].map(({ 0: part, index }) => ({ start: from + index, text: part }));
}

/**
 * The words of a part, as Flesch counts them ("How to Write Plain English", 1979): what has a hyphen or an apostrophe in
 * it is one, a figure or an abbreviation too. A long dash and a stroke stand between two.
 */
export function wordsOf({ text }: Chunk): string[] {
  return (text.match(WITHOUT_JOINTS) ?? []).filter((word) => LETTER_OR_DIGIT.test(word));
}

/** Whether a part is the address of a page or of a mailbox: its words are no words. */
export function isAddress({ text }: Chunk): boolean {
  return ADDRESS.test(text);
}
