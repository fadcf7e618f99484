import { PASSPHRASE, type Home } from '../home';
import type { Worked } from '../long-work';
import type { Row } from '../table';

/** Longer than this, and a panel beside it would miss what is typed, ms. */
const SLICE = 50;

/** What takes long in a vault: unlocking, checking, changing the key, saving and restoring; and for how long nothing else goes. */
export async function measureVault(homes: readonly Home[]): Promise<Row[]> {
  const [largest, thousand] = [homes.at(-1), homes.at(-2) ?? homes.at(-1)];
  if (!largest || !thousand) throw new Error('no vault to measure in');
  const unlocked = await largest.within((page) => page.inside('timeToUnlock', PASSPHRASE));
  const checked = await largest.within((page) => page.inside('timeToCheck'));
  await thousand.within((page) => page.inside('beginKeyChange', PASSPHRASE));
  const sealed = await thousand.within((page) => page.inside('timeToSealAnew'));
  const { save, restore } = await thousand.within((page) => page.inside('timesOfBackup'));
  const visits = (home: Home) => `${home.size.toLocaleString('en')} visits`;
  return [
    row('unlock by the passphrase', unlocked.time, 1_000),
    ...rows(`check of every record, ${visits(largest)}`, checked),
    ...rows(`another data key, ${visits(thousand)}`, sealed, 5_000),
    ...rows(`backup saved and opened again, ${visits(thousand)}`, save),
    ...rows(`backup restored, ${visits(thousand)}`, restore, 10_000),
  ];
}

function rows(what: string, { time, longest }: Worked, limit?: number): Row[] {
  return [row(what, time, limit), row(`${what}: longest slice`, longest, SLICE)];
}

function row(what: string, time: number, limit?: number): Row {
  const goal = limit === undefined ? {} : { goal: { text: `≤ ${limit} ms`, met: time <= limit } };
  return { what, webside: `${time.toFixed(0)} ms`, ...goal };
}
