import { blankOf, median, quantile, ratioOf, websideOf, type Round } from './figures';

/** What a figure is held to. */
export interface Goal {
  /** In words, such as `ratio ≤ 1.5`. */
  text: string;
  met: boolean;
}

/** One line of the table. */
export interface Row {
  what: string;
  webside: string;
  /** The blank page, or what else it is held against. */
  beside?: string;
  ratio?: string;
  goal?: Goal;
}

/** How a figure is written and held to a goal. */
interface Measured {
  what: string;
  rounds: readonly Round[];
  unit: string;
  /** Digits behind the point. */
  digits?: number;
  goal?: { of: 'ratio' | 'median' | 'p95'; limit: number };
}

/**
 * The line of what was measured in rounds: median and 95th percentile, and the ratio to the blank page.
 * @throws RangeError when nothing was measured
 */
export function measuredRow({ what, rounds, unit, digits = 0, goal }: Measured): Row {
  const ratio = ratioOf(rounds);
  const write = (samples: number[]) =>
    samples.length > rounds.length || samples.length >= 20
      ? `${median(samples).toFixed(digits)} ${unit} (p95 ${quantile(samples, 0.95).toFixed(digits)})`
      : `${median(samples).toFixed(digits)} ${unit}`;
  return {
    what,
    webside: write(websideOf(rounds)),
    beside: write(blankOf(rounds)),
    // Nothing is so many times nothing.
    ...(Number.isFinite(ratio.middle)
      ? { ratio: `${ratio.middle.toFixed(2)} (${ratio.from.toFixed(2)} to ${ratio.to.toFixed(2)})` }
      : {}),
    ...(goal ? { goal: goalOf(goal, rounds, unit) } : {}),
  };
}

function goalOf({ of, limit }: NonNullable<Measured['goal']>, rounds: readonly Round[], unit: string): Goal {
  const samples = websideOf(rounds);
  const value = { ratio: ratioOf(rounds).middle, median: median(samples), p95: quantile(samples, 0.95) }[of];
  return { text: `${of} ≤ ${limit}${of === 'ratio' ? '' : ` ${unit}`}`, met: value <= limit };
}

const HEAD = ['What', 'Webside', 'Blank page', 'Ratio (middle half)', 'Goal', ''];

/** The rows as a Markdown table; a goal that was not met says so. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, webside, beside, ratio, goal }) => [
    what,
    webside,
    beside ?? '',
    ratio ?? '',
    goal?.text ?? '',
    goal ? (goal.met ? 'met' : '**missed**') : '',
  ]);
  return [HEAD, HEAD.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const BEGIN = '<!-- bench: written by `npm run bench` -->';
const END = '<!-- /bench -->';

/** A document with the text between its two bench markers replaced. @throws Error when it lacks them */
export function withTable(document: string, text: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`the document lacks ${BEGIN} … ${END}`);
  return `${before}${BEGIN}\n${text}\n${END}${after}`;
}
