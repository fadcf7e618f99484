/** A text in the words of the moment in which it is shown: it follows a change of language. */
export type Said = () => string;
