import fc from 'fast-check';
import { WrongPassphrase } from '@/utils/vault';
import { database } from '@/utils/store/database';
import type { Deed, Visit } from '@/utils/visit';
import { differences, type Effect } from './expected';
import { FIELDS, World, type Standing } from './world';

const WHATS = [
  'start',
  'type on',
  'type on',
  'type on',
  'type anew',
  'empty',
  'mark',
  'tick',
  'tick',
  'undo',
  'put',
  'put',
  'look',
  'delete',
  'restore',
  'open',
  'close',
  'lock',
  'unlock',
  'wrong passphrase',
  'crash',
  'crash while it saves',
  'disk full',
  'room again',
] as const;

/** One step: which window, and which of its fields, items or visits. Steps that cannot be are passed by. */
export interface Step {
  who: number;
  what: (typeof WHATS)[number];
  which: number;
}

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ who: fc.nat(1), what: fc.constantFrom(...WHATS), which: fc.nat(2) }),
  { maxLength: 30, size: 'max' },
);

const ITEMS = ['listen', 'explain', 'hear-back'];
const CHIPS = ['name', 'place', 'number'];

/** Lives the steps in a new vault. Then the power goes, there is room, and everything is read: answers what differs. */
export async function live(steps: readonly Step[]): Promise<string[]> {
  const world = await World.make();
  /** How to take back each step that a visit remembers, by its name. */
  const inverses = new Map<string, Effect>();
  for (const [number, step] of steps.entries()) await take(world, step, `${number} `, inverses);
  await world.crash();
  world.makeRoom();
  await world.unlock();
  return readAll(world);
}

/** What the person at the device does, or what happens to it; everything else is done in a window. */
const DEVICE: Partial<Record<Step['what'], (world: World, who: number) => void | Promise<void>>> = {
  'disk full': (world) => world.fill(),
  'room again': (world) => world.makeRoom(),
  open: (world, who) => world.open(who),
  close: (world, who) => world.close(who),
  lock: (world) => world.lock(),
  unlock: (world) => world.unlock(),
  crash: (world) => world.crash(),
  'wrong passphrase': tryWrong,
};

async function take(world: World, step: Step, fresh: string, inverses: Map<string, Effect>): Promise<void> {
  const onDevice = DEVICE[step.what];
  if (onDevice) return onDevice(world, step.who);
  const standing = world.windows[step.who];
  if (!standing) return;
  if (step.what === 'start') await world.start(standing);
  else if (step.what === 'put') await world.flush(standing);
  else if (step.what === 'delete' || step.what === 'restore') await throwAway(world, standing, step);
  else {
    const visit = await world.front(standing);
    if (visit) await takeInVisit(world, standing, visit, step, fresh, inverses);
  }
}

/** Deletes a visit, whichever it is, or restores it. */
async function throwAway(world: World, standing: Standing, { what, which }: Step): Promise<void> {
  const ids = [...world.expected.visits.keys()];
  const id = ids[which % (ids.length || 1)];
  if (id === undefined) return;
  const isBinned = what === 'delete';
  await world.change(standing, id, { do: isBinned ? 'bin' : 'restore' }, (expected) => {
    expected.of(id).isBinned = isBinned;
  });
}

async function takeInVisit(
  world: World,
  standing: Standing,
  visit: Visit,
  { what, which }: Step,
  fresh: string,
  inverses: Map<string, Effect>,
): Promise<void> {
  const { window } = standing;
  const { id } = visit;
  const [field, item, chip] = [FIELDS[which]!, ITEMS[which]!, CHIPS[which]!];
  const toggle: Effect = (expected) => expected.toggle(id, chip);
  const write = (next: string) => {
    const seen = window.shown(id, field);
    window.write(id, field, next);
    world.happens(standing, (expected) => expected.write(id, field, seen, next));
  };
  const act = (deed: Deed, effect: Effect, inverse: Effect): Promise<boolean> => {
    const done = window.do(id, deed);
    inverses.set(`${window.clock.page}:${window.clock.sequence}`, inverse);
    world.happens(standing, effect);
    return done;
  };
  if (what === 'look') window.look(visit, FIELDS);
  if (what === 'type on') write(window.shown(id, field) + fresh);
  if (what === 'type anew') write(fresh);
  if (what === 'empty') write('');
  if (what === 'mark') {
    const marks: Effect = (expected) => expected.of(id).done.add(item);
    const unmarks: Effect = (expected) => expected.of(id).done.delete(item);
    if (await act({ do: 'markDone', item }, marks, unmarks)) world.land(standing.pending);
  }
  if (what === 'tick') {
    const ticked = await act({ do: 'toggleChip', item: 'safe', chip }, toggle, toggle);
    if (ticked) world.land(standing.pending);
  }
  if (what === 'crash while it saves') {
    world.leaveGoing(act({ do: 'toggleChip', item: 'safe', chip }, toggle, toggle));
    for (let turn = 0; turn < which * 4; turn += 1) await new Promise((next) => setImmediate(next));
    await world.crash();
  }
  if (what === 'undo' && !world.isFull) await undo(world, standing, id, inverses);
}

/** Takes the last step back, where nothing waits anywhere that could come to stand behind it. */
async function undo(world: World, standing: Standing, id: string, inverses: Map<string, Effect>) {
  for (const other of world.windows) if (other) await world.flush(other);
  if ((await database.drafts.count()) > 0) return;
  const step = (await standing.window.visits.get(id)).undo.at(-1)?.by;
  if (step === undefined) return;
  if (!(await standing.window.do(id, { do: 'undo', step }))) throw new Error('not taken back');
  inverses.get(step)?.(world.expected);
}

async function tryWrong(world: World): Promise<void> {
  if (world.isUnlocked) return;
  try {
    await world.unlock('not the passphrase');
  } catch (error) {
    if (error instanceof WrongPassphrase) return;
    throw error;
  }
  throw new Error('a wrong passphrase opened it');
}

async function readAll(world: World): Promise<string[]> {
  const { visits } = world.windows[0]!.window;
  const listed = new Map<string, { label: string; binned: boolean }>();
  for await (const entries of visits.entries()) {
    for (const { id, label, binned } of entries) listed.set(id, { label, binned: binned !== undefined });
  }
  const wrong: string[] = [];
  for (const [id, { label, isBinned }] of world.expected.visits) {
    const visit = await visits.get(id);
    wrong.push(...differences(world.expected, visit));
    const entry = listed.get(id);
    if (entry?.label !== label || entry.binned !== isBinned) wrong.push(`listed: ${JSON.stringify(entry)}`);
  }
  if (listed.size !== world.expected.visits.size) wrong.push(`${listed.size} are listed`);
  if ((await database.drafts.count()) > 0) wrong.push('a draft is left');
  return wrong;
}
