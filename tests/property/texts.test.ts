import fc from 'fast-check';
import { expect, it } from 'vitest';
import { perform, rivalsOf, textOf, type Deed, type Stamped, type Visit } from '@/utils/visit';
import { newVisit, PageClock } from '../support/fixtures';

const FIELD = 'notes';

/** What a window does: types on or anew, empties the field, puts what waits, looks at the disk, settles. */
interface Act {
  who: number;
  what:
    | 'type-on'
    | 'type-anew'
    | 'empty'
    | 'put'
    | 'look'
    | 'keep-mine'
    | 'use-other'
    | 'keep-both'
    | 'take-back';
}

/** A window with a text field, as Keeper and VisitText make it: what it shows, and what waits. */
class Writer {
  shown = '';
  waiting: Stamped[] = [];
  readonly clock: PageClock;

  constructor(page: string) {
    this.clock = new PageClock(page);
  }

  /** A text grows over the one before that still waits. */
  write(next: string): void {
    const last = this.waiting.at(-1)?.deed;
    const base = last?.do === 'writeText' ? last.base : this.shown;
    if (last?.do === 'writeText') this.waiting.pop();
    this.push({ do: 'writeText', field: FIELD, base, next });
    this.shown = next;
  }

  settle(seen: string[], text: string): void {
    this.push({ do: 'settle', field: FIELD, seen, text });
    this.shown = text;
  }

  put(disk: Visit): Visit {
    const after = this.waiting.reduce(perform, disk);
    this.waiting = [];
    return after;
  }

  /** The disk's text comes into the field, unless something waits or this window's text stands beside it. */
  look(disk: Visit): void {
    if (this.waiting.length > 0 || rivalsOf(disk, FIELD).includes(this.shown)) return;
    this.shown = textOf(disk, FIELD);
  }

  private push(deed: Deed): void {
    this.waiting.push({ deed, stamp: this.clock.stamp() });
  }
}

/**
 * Lives some acts with some windows. `alive` are the texts that someone typed and that nobody has since written on
 * from or chosen against: these must never be lost. Each typed text is another, as two hands' are.
 */
function live(windows: number, acts: readonly Act[]) {
  const writers = Array.from({ length: windows }, (_, at) => new Writer(`window-${at}`));
  const alive = new Set<string>();
  let disk = newVisit();
  let typed = 0;
  const type = (writer: Writer, next: string) => {
    alive.delete(writer.shown);
    writer.write(next);
    if (next !== '') alive.add(next);
  };
  const put = (writer: Writer) => {
    for (const { deed } of writer.waiting) if (deed.do === 'writeText') alive.delete(deed.base);
    disk = writer.put(disk);
  };
  const settle = (writer: Writer, choose: (mine: string, others: string[]) => string) => {
    put(writer);
    const all = [textOf(disk, FIELD), ...rivalsOf(disk, FIELD)];
    const others = all.filter((text) => text !== writer.shown);
    if (rivalsOf(disk, FIELD).length === 0 || others.length === 0) return;
    const text = choose(writer.shown, others);
    for (const seen of all) alive.delete(seen);
    if (text !== '') alive.add(text);
    writer.settle(all, text);
    put(writer);
  };
  /** Undo of the last settling: what it chose goes, and the texts it was chosen from are there again. */
  const takeBack = (writer: Writer) => {
    put(writer);
    const step = disk.undo.at(-1);
    if (!step?.settled) return;
    const { texts, chosen } = step.settled;
    alive.delete(chosen);
    for (const text of texts) if (text !== '') alive.add(text);
    disk = perform(disk, { deed: { do: 'undo', step: step.by }, stamp: writer.clock.stamp() });
  };
  for (const { who, what } of acts) {
    const writer = writers[who % windows]!;
    typed += 1;
    const fresh = `${who % windows}.${typed} `;
    if (what === 'type-on') type(writer, writer.shown + fresh);
    if (what === 'type-anew') type(writer, fresh);
    if (what === 'empty') type(writer, '');
    if (what === 'put') put(writer);
    if (what === 'look') writer.look(disk);
    if (what === 'keep-mine') settle(writer, (mine) => mine);
    if (what === 'use-other') settle(writer, (_, others) => others[0]!);
    if (what === 'take-back') takeBack(writer);
    if (what === 'keep-both') settle(writer, (mine, others) => [mine, ...others].join('\n'));
  }
  writers.forEach(put);
  return { disk, alive, writers };
}

function acts(...kinds: Act['what'][]): fc.Arbitrary<Act[]> {
  return fc.array(fc.record({ who: fc.nat(2), what: fc.constantFrom(...kinds) }), {
    maxLength: 40,
    size: 'max',
  });
}
const onDisk = (visit: Visit) => [textOf(visit, FIELD), ...rivalsOf(visit, FIELD)];

it.each([2, 3])(
  'no text of %d windows is ever lost, in whatever order they type, put and look',
  (windows) => {
    fc.assert(
      fc.property(acts('type-on', 'type-anew', 'empty', 'put', 'look'), (some) => {
        const { disk, alive } = live(windows, some);
        expect(onDisk(disk)).toEqual(expect.arrayContaining([...alive]));
      }),
      { numRuns: 400 },
    );
  },
);

it.each([2, 3])('no word of %d windows that only add is ever lost', (windows) => {
  fc.assert(
    fc.property(acts('type-on', 'put', 'look'), (some) => {
      const { disk } = live(windows, some);
      const all = onDisk(disk).join();
      for (const [at, act] of some.entries()) {
        if (act.what === 'type-on') expect(all).toContain(`${act.who % windows}.${at + 1} `);
      }
    }),
    { numRuns: 400 },
  );
});

it.each([2, 3])('with %d windows that settle too, only what someone chose against goes', (windows) => {
  fc.assert(
    fc.property(
      acts('type-on', 'type-anew', 'put', 'look', 'keep-mine', 'use-other', 'keep-both'),
      (some) => {
        const { disk, alive } = live(windows, some);
        expect(onDisk(disk)).toEqual(expect.arrayContaining([...alive]));
      },
    ),
    { numRuns: 400 },
  );
});

it('a settling taken back brings every text back, and loses none that came since', () => {
  fc.assert(
    fc.property(
      acts('type-on', 'type-anew', 'put', 'look', 'keep-mine', 'use-other', 'keep-both', 'take-back'),
      (some) => {
        const { disk, alive } = live(3, some);
        expect(onDisk(disk)).toEqual(expect.arrayContaining([...alive]));
      },
    ),
    { numRuns: 400 },
  );
});

it('no text stands beside itself, and none twice', () => {
  fc.assert(
    fc.property(
      acts('type-on', 'type-anew', 'put', 'look', 'keep-mine', 'use-other', 'take-back'),
      (some) => {
        const texts = onDisk(live(3, some).disk);
        expect(new Set(texts).size).toBe(texts.length);
      },
    ),
    { numRuns: 300 },
  );
});

it('one who sees all texts and settles ends every rivalry, and all windows come to show one text', () => {
  fc.assert(
    fc.property(acts('type-on', 'type-anew', 'empty', 'put', 'look'), (some) => {
      const { disk, writers } = live(3, some);
      const [settler] = writers;
      settler!.settle(onDisk(disk), 'settled');
      const after = settler!.put(disk);
      expect(onDisk(after)).toEqual(['settled']);
      for (const writer of writers) writer.look(after);
      expect(writers.map((writer) => writer.shown)).toEqual(['settled', 'settled', 'settled']);
    }),
  );
});

it('a window alone never has a rival of its own, however it types and puts', () => {
  fc.assert(
    fc.property(acts('type-on', 'type-anew', 'empty', 'put', 'look'), (some) => {
      const { disk, writers } = live(1, some);
      expect(onDisk(disk)).toEqual([writers[0]!.shown]);
    }),
  );
});
