const plural = new Intl.PluralRules('en');

/** A number and what is counted, in English: `1 visit`, `1,200 visits`. */
export function count(number: number, one: string, other: string): string {
  const digits = number.toLocaleString('en');
  return `${digits} ${plural.select(number) === 'one' ? one : other}`;
}

/** Names in a row, each in quotation marks. */
export function quoted(names: string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}
