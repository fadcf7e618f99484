/** A text for each plural form that a language has (CLDR, by `Intl.PluralRules`); `#` stands for the number. */
export interface Forms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

/** How one language writes numbers, and what is counted. */
export interface Counting {
  /** `1,200`, as the language writes it. */
  number: (number: number) => string;
  /** A number and what is counted: `1 visit`, `1,200 visits`. */
  count: (number: number, forms: Forms) => string;
}

/** @param locale how numbers are written and counted (BCP 47) */
export function countingIn(locale: string): Counting {
  const plural = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  const number = (found: number) => digits.format(found);
  return {
    number,
    // In one go: what stands in place of the number is never looked at again.
    count: (found, forms) => (forms[plural.select(found)] ?? forms.other).replace('#', () => number(found)),
  };
}
