/**
 * How often a test does what it does again and again, or how long it may take (ms).
 * @param inTest in `npm test`
 * @param inTorture in `npm run torture`
 */
export function howMany(inTest: number, inTorture: number): number {
  return process.env['WEBSIDE_TORTURE'] === undefined ? inTest : inTorture;
}
