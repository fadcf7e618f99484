/** What a clinic's own wording may leave to be filled in, each in braces: `{clinic}`. */
export const PLACEHOLDERS = ['clinic', 'clinician', 'role', 'date', 'visitType'] as const;
/** What stands in their places. */
export type PlaceholderValues = Record<(typeof PLACEHOLDERS)[number], string>;

const BRACED = /\{([^{}]*)\}/g;

/** What stands in braces in a text and cannot be filled in, each once. */
export function unknownPlaceholders(text: string): string[] {
  const known: readonly string[] = PLACEHOLDERS;
  const found = [...text.matchAll(BRACED)]
    .map(([, name = '']) => name)
    .filter((name) => !known.includes(name));
  return [...new Set(found)];
}

/** A text with its placeholders filled; whatever else stands in braces stays as it is. */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  return text.replaceAll(BRACED, (all, name: string) =>
    Object.hasOwn(values, name) ? values[name as keyof PlaceholderValues] : all,
  );
}
