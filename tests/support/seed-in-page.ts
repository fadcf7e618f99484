/* Runs in a page of the extension, with its vault open: see `seed.ts`. */
import { openVisits, type Visits } from '@/utils/store';
import { putRecords } from '@/utils/store/database';
import { INDEX_HOLDS, isWaiting, SHELF_HOLDS } from '@/utils/store/entries';
import { seal, type Sealed } from '@/utils/vault';
import { entryOf, performAll, startVisit, type Deed, type Entry, type Visit } from '@/utils/visit';
import { MINUTE, PageClock, STANDARD, TEN, visitType } from './fixtures';
import type { Seeding } from './seed';
import { chance, wordDrawer } from './seed-words';

const AT_ONCE = 250;
const A_DAY = 16;
const DAY = 24 * 60 * MINUTE;
const TYPES = ['Standard video visit', 'Follow-up visit', 'Medication review', 'A type of last year'].map(
  (title, number) => visitType({ id: `seeded-${number}`, title }),
);

/** Puts so many closed visits on the disk, the first the newest; those that were there stay. */
export async function seed({ count, seed: number, noteBytes }: Seeding): Promise<void> {
  const visits = await openVisits();
  const write = writer(number, noteBytes);
  const entries: Entry[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => write(from + at));
    entries.push(...some.map(entryOf));
    await putRecords(await Promise.all(some.map((visit) => seal(visits.key, visit.id, visit))));
  }
  await putLists(visits, entries);
}

/** Writes the visit of a number: the same each time for the same seed, when it is asked for in the same order. */
function writer(number: number, noteBytes: number): (at: number) => Visit {
  const random = chance(number);
  const draw = wordDrawer(random);
  const id = () => Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  const initial = () => String.fromCharCode(65 + Math.floor(random() * 26));
  const text = (length: number) => {
    const words: string[] = [];
    for (let size = 0; size < length; size += words.at(-1)!.length + 1)
      words.push(sentence(draw(), random()));
    return words.join(' ').slice(0, length).trimEnd();
  };
  return (at) => {
    const clock = new PageClock(
      `seeded ${at}`,
      TEN - Math.floor(at / A_DAY) * DAY - (at % A_DAY) * 25 * MINUTE,
    );
    const type = TYPES[at % TYPES.length]!;
    const label = `${initial()}.${initial()}.`;
    const visit = startVisit(id(), { type, standard: STANDARD, label }, clock.stamp());
    const deeds: Deed[] = [
      { do: 'join' },
      ...type.items.map((item): Deed => ({ do: 'markDone', item: item.id })),
      { do: 'writeText', field: 'notes', base: '', next: `${text(noteBytes)} ref${at}` },
      { do: 'writeText', field: 'mattered', base: '', next: text(50) },
      { do: 'writeText', field: 'remember', base: '', next: text(50) },
      { do: 'finish', outcome: 'as-planned' },
      { do: 'close' },
    ];
    return performAll(
      visit,
      deeds.map((deed) => ({ deed, stamp: clock.pass(MINUTE).stamp() })),
    );
  };
}

/** Now and then a word ends a sentence, and now and then a line. */
function sentence(word: string, random: number): string {
  if (random < 0.02) return `${word}.\n`;
  return random < 0.1 ? `${word}.` : word;
}

/** The index and its shelves, with these entries among those that were there. */
async function putLists(visits: Visits, entries: readonly Entry[]): Promise<void> {
  const all: Entry[] = [...entries];
  for await (const slice of visits.entries()) all.push(...slice);
  all.sort((a, b) => b.started.at - a.started.at);
  const isIndexed = (entry: Entry, at: number) => at < INDEX_HOLDS || isWaiting(entry);
  const older = all.filter((entry, at) => !isIndexed(entry, at));
  const shelves: Sealed[] = [];
  for (let from = 0; from < older.length; from += SHELF_HOLDS) {
    const id = `shelf-${from}-`.padEnd(32, '0');
    shelves.push(await seal(visits.key, id, { entries: older.slice(from, from + SHELF_HOLDS) }));
  }
  const index = await visits.index.read();
  await putRecords([
    ...shelves,
    await seal(visits.key, visits.index.id, {
      ...index,
      revision: index.revision + 1,
      entries: all.filter(isIndexed),
      shelves: shelves.map(({ id }) => id),
    }),
  ]);
}
