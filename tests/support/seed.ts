import { runInThisContext } from 'node:vm';
import type { View } from '../browser/driver';
import { pageBundle } from './page-bundle';

/** How many visits to lay on the disk, how long their notes are, and the number that all their chances come from. */
export interface Seeding {
  count: number;
  seed: number;
  noteBytes: number;
}

let script: Promise<(seeding: Seeding) => Promise<void>> | undefined;

/**
 * Fills the vault of an extension page, which must be open, with closed visits: sealed with its own key, as many
 * and as long as asked, the same each time for the same seed. Each note ends with `ref` and the visit's number, the
 * newest being 0; there are four visit types in turn. Ten thousand visits with 5 kB notes take about half a minute.
 */
export async function seedVisits(view: View, seeding: Seeding): Promise<void> {
  script ??= bundle();
  await view.run(await script, seeding);
}

/** Our own utils as one function, which a debugger may run in a page that runs no script but its own. */
async function bundle(): Promise<(seeding: Seeding) => Promise<void>> {
  const script = await pageBundle('tests/support/seed-in-page.ts', 'seeding');
  const text = `(async function (options) { ${script}\nawait seeding.seed(options); })`;
  return runInThisContext(text) as (seeding: Seeding) => Promise<void>;
}
