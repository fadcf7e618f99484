import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';

/** What is asked of every page: WCAG 2.2, levels A and AA (https://www.w3.org/TR/WCAG22/). */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules that depend on colours; the others say the same in every scheme. */
const OF_COLOURS = ['color-contrast'];

/** What axe cannot decide by itself, and why it is as it should be. */
const KNOWN_TO_BE_RIGHT: { rule: string; of: RegExp; because: string }[] = [];

interface Found {
  rule: string;
  kind: 'violation' | 'incomplete';
  html: string;
  why: string;
}

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<
    Record<'violations' | 'incomplete', { id: string; nodes: { html: string; failureSummary?: string }[] }[]>
  >;
}

/** The checker as one function, which a debugger may run in a page that runs no script but its own. */
const install = runInThisContext(
  `(function () { ${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')} })`,
) as () => void;

/** Runs in a page: axe asks for the fill of a text, for which Chromium tells the colour that forced colours overrule. */
function tellForcedColours(): void {
  const real = Object.getOwnPropertyDescriptor(CSSStyleDeclaration.prototype, 'getPropertyValue')!;
  const answer = real.value as (this: CSSStyleDeclaration, name: string) => string;
  Object.defineProperty(CSSStyleDeclaration.prototype, 'getPropertyValue', {
    ...real,
    value(this: CSSStyleDeclaration, name: string) {
      return answer.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
    },
  });
}

/**
 * What axe finds in a page as it stands, in words; nothing is the good answer.
 * @param colours only the rules that depend on colours
 */
export async function axe(page: Page, { colours = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(install);
    await page.evaluate(tellForcedColours);
  }
  const found = await page.evaluate(
    runAxe,
    colours ? { type: 'rule', values: OF_COLOURS } : { type: 'tag', values: TAGS },
  );
  return found
    .filter(
      ({ rule, kind, html }) =>
        kind === 'violation' ||
        !KNOWN_TO_BE_RIGHT.some((known) => known.rule === rule && known.of.test(html)),
    )
    .map(({ rule, kind, html, why }) => `${kind} ${rule}: ${html} ${why}`);
}

/** Runs in a page. */
async function runAxe(runOnly: { type: string; values: string[] }): Promise<Found[]> {
  const { axe: here } = globalThis as unknown as { axe: Axe };
  const { violations, incomplete } = await here.run(document, {
    runOnly,
    resultTypes: ['violations', 'incomplete'],
    preload: false,
  });
  const inWords = (kind: Found['kind'], results: typeof violations) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => ({ rule: id, kind, html, why: failureSummary })),
    );
  return [...inWords('violation', violations), ...inWords('incomplete', incomplete)];
}
