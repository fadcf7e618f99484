export { judge, LEAST_WORDS, LONGEST_SENTENCE, type Judgement, type LongSentence } from './judge';
export type { Hit } from './place';
export { around, beginningOf } from './quoting';
export { replaceAt } from './replace';
