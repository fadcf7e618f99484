/** The marks round what someone says, by language; in every other one as in English. */
const MARKS = new Map([
  ['ar', ['«', '»']],
  ['de', ['„', '“']],
  ['es', ['«', '»']],
  // With a space that no line breaks at.
  ['fr', ['«\u202f', '\u202f»']],
]);

/** A sentence in the quotation marks of its own language (BCP 47), whatever the interface speaks; nothing round nothing. */
export function quoted(sentence: string | undefined, language: string): string | undefined {
  const [before, after] = MARKS.get(language.split('-')[0]?.toLowerCase() ?? '') ?? ['“', '”'];
  return sentence && `${before}${sentence}${after}`;
}
