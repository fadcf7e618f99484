/** Where something stands in a text, in UTF-16 units. */
export interface Place {
  start: number;
  length: number;
}

/** A medical word or abbreviation, where it stands; with an article before it, where that would have to change too. */
export interface Hit extends Place {
  /** What stands there, as it is written. */
  word: string;
  /** What may stand in its place, the best first; with the capital letters and the article of that place. */
  instead: string[];
}
