/** How long a passphrase would hold against someone who has the disk. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** The shortest passphrase taken, in UTF-16 units. */
export const PASSPHRASE_AT_LEAST = 8;

/**
 * Estimates a passphrase with zxcvbn (loaded when first asked: only a first start needs it).
 * The thresholds are guesses an attacker needs: Argon2id makes each cost about a third of a second.
 */
export async function strengthOf(passphrase: string): Promise<Strength> {
  if (passphrase.length < PASSPHRASE_AT_LEAST) return 'short';
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const estimate = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }).check(passphrase);
  if (estimate.guessesLog10 < 8) return 'weak';
  return estimate.guessesLog10 < 12 ? 'fair' : 'strong';
}
