import { randomId } from '@/utils/browser';
import { seal, type DataKey, type Sealed } from '@/utils/vault';
import { performAll, type Older, type Stamped, type Visit } from '@/utils/visit';

/** An older state of a text, as it lies in a record of its own. */
export interface State {
  version: 1;
  visit: string;
  field: string;
  text: string;
  /** When it gave way to another, UTC ms. */
  at: number;
}

/** A changed visit as it is put, with what is to be put and removed beside it. */
export interface Filed {
  visit: Visit;
  states: Sealed[];
  gone: string[];
}

/** Does deeds to a visit, and makes ready what there is to put. Loaded with the first change: a page is there before it. */
export function fileChange(key: DataKey, before: Visit, deeds: readonly Stamped[]): Promise<Filed> {
  return fileHistory(key, before, performAll(before, deeds));
}

/** Seals each older state that a change kept as a record of its own; those that fell out of the history go. */
export async function fileHistory(key: DataKey, before: Visit, after: Visit): Promise<Filed> {
  if (before.history === after.history) return { visit: after, states: [], gone: [] };
  const states: Sealed[] = [];
  const history: Older[] = [];
  for (const { text, ...older } of after.history ?? []) {
    const { id = randomId(), field, at } = older;
    history.push({ ...older, id });
    if (text === undefined) continue;
    states.push(await seal(key, id, { version: 1, visit: after.id, field, text, at: at.at } satisfies State));
  }
  const kept = new Set(history.map(({ id }) => id));
  return { visit: { ...after, history }, states, gone: historyIds(before).filter((id) => !kept.has(id)) };
}

/** The ids of the records that hold a visit's older states. */
export function historyIds({ history = [] }: Visit): string[] {
  return history.flatMap(({ id }) => id ?? []);
}
