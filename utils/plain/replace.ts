import type { Hit } from './place';

/** The text with one word replaced and all else as it was. Where that word no longer stands, the text stays as it is. */
export function replaceAt(text: string, { start, length, word }: Hit, choice: string): string {
  if (text.slice(start, start + length) !== word) return text;
  return text.slice(0, start) + choice + text.slice(start + length);
}
