/** One turn of a measurement: what Webside took and what the blank page took, in the same minute. */
export interface Round {
  webside: number[];
  blank: number[];
}

/** The value below which a share of the samples lies, between neighbours in proportion (Hyndman and Fan, type 7). */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) throw new RangeError('no samples');
  return low + (high - low) * (at - Math.floor(at));
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Every sample of Webside, of all rounds. */
export function websideOf(rounds: readonly Round[]): number[] {
  return rounds.flatMap((round) => round.webside);
}

/** Every sample of the blank page, of all rounds. */
export function blankOf(rounds: readonly Round[]): number[] {
  return rounds.flatMap((round) => round.blank);
}

/** How many times as long (or as much) as the blank page: median over the rounds, and the middle half of them. */
export function ratioOf(rounds: readonly Round[]): { middle: number; from: number; to: number } {
  const ratios = rounds.map(({ webside, blank }) => median(webside) / median(blank));
  return { middle: median(ratios), from: quantile(ratios, 0.25), to: quantile(ratios, 0.75) };
}
