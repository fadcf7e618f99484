/** A path as people write it: `visitTypes[0].items[2].label`. */
export function pathOf(segments: readonly (string | number)[]): string {
  return segments.reduce<string>(joined, '');
}

/** A path and one step further. */
export function joined(path: string, segment: string | number): string {
  if (typeof segment === 'number') return `${path}[${segment}]`;
  return path === '' ? segment : `${path}.${segment}`;
}
