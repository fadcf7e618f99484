import { textOf, markOf, recordOf, rivalsOf, type Field, type Visit } from '@/utils/visit';

/** What must be readable of one visit. */
interface ExpectedVisit {
  label: string;
  isBinned: boolean;
  done: Set<string>;
  chips: Set<string>;
  /** Texts by field that someone typed and nobody has written on from since. */
  texts: Map<Field, Set<string>>;
}

/** Something that has happened, as soon as it is safe. */
export type Effect = (expected: Expected) => void;

/** The model: what must be there, whatever happens next. It knows no disk, no key and no window. */
export class Expected {
  readonly visits = new Map<string, ExpectedVisit>();

  start(id: string, label: string): void {
    const texts = new Map<Field, Set<string>>();
    this.visits.set(id, { label, isBinned: false, done: new Set(), chips: new Set(), texts });
  }

  of(id: string): ExpectedVisit {
    const visit = this.visits.get(id);
    if (!visit) throw new Error('A visit that nobody started.');
    return visit;
  }

  /** A text takes the place of the one that its writer saw. */
  write(id: string, field: Field, seen: string, next: string): void {
    const { texts } = this.of(id);
    const alive = texts.get(field) ?? new Set();
    alive.delete(seen);
    if (next !== '') alive.add(next);
    texts.set(field, alive);
  }

  /** Ticks a fact of an item, or takes the tick away. */
  toggle(id: string, chip: string): void {
    const { chips } = this.of(id);
    if (!chips.delete(chip)) chips.add(chip);
  }
}

/** What differs between the model and a visit as it was read, in words. */
export function differences(expected: Expected, visit: Visit): string[] {
  const { label, isBinned, done, chips, texts } = expected.of(visit.id);
  const lost = [...texts].flatMap(([field, alive]) =>
    [...alive].filter((text) => ![textOf(visit, field), ...rivalsOf(visit, field)].includes(text)),
  );
  const items = visit.type.items.map(({ id }) => id);
  const marked = items.filter((item) => markOf(visit, item)?.state === 'done');
  const ticked = items.flatMap((item) => recordOf(visit, item).chips);
  const same = (a: Iterable<string>, b: Iterable<string>) => [...a].sort().join() === [...b].sort().join();
  return [
    ...lost.map((text) => `lost: ${text}`),
    ...(visit.label === label ? [] : [`label: ${visit.label}`]),
    ...((visit.binned !== undefined) === isBinned ? [] : [`bin: ${isBinned ? 'not in it' : 'in it'}`]),
    ...(same(marked, done) ? [] : [`done: ${marked.join()} instead of ${[...done].join()}`]),
    ...(same(ticked, chips) ? [] : [`chips: ${ticked.join()} instead of ${[...chips].join()}`]),
  ];
}
