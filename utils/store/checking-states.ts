import type { Visit } from '@/utils/visit';
import { orNothing } from './damaged';
import { asking, database } from './database';
import { historyIds } from './filing';
import { readState } from './history';
import type { Visits } from './visits';

/** What is amiss with the older states of texts. */
export interface StatesAmiss {
  /** Those that do not open. */
  damaged: number;
  /** Those that a visit names and that are not there. */
  missing: number;
  /** Those that no visit names, because theirs is not there any more. */
  left: number;
}

/** The older states of texts as a check of every record meets them: those that visits name, and those that lie there. */
export class SeenStates {
  /** By the id of each, the visit that names it. */
  private readonly named = new Map<string, string>();
  /** By the id of each that opened, the visit that it says it is of. */
  private readonly found = new Map<string, string>();
  /** Records that do not open, and of which nothing else is known. */
  private readonly unknown = new Set<string>();

  /** Takes note of a visit that opened. */
  visit(visit: Visit): void {
    for (const id of historyIds(visit)) this.named.set(id, visit.id);
  }

  /** Takes note of what lay in a record, if it is such a state; answers whether it is. */
  isState(id: string, data: unknown): boolean {
    try {
      this.found.set(id, readState(data).visit);
      return true;
    } catch {
      // Not every record is one: what has another shape is counted as another one.
      return false;
    }
  }

  /** Takes note of a record that does not open, and whose kind is not known. */
  unopened(id: string): void {
    this.unknown.add(id);
  }

  /** Compares what was named with what was found; both are looked at once more, since visits may have changed meanwhile. */
  async compare(visits: Visits): Promise<StatesAmiss> {
    const isUnseen = (id: string) => !this.found.has(id) && !this.unknown.has(id);
    let missing = 0;
    for (const [id, visit] of [...this.named].filter(([state]) => isUnseen(state))) {
      if (!(await isThere(id)) && (await isNamed(visits, visit, id))) missing += 1;
    }
    let left = 0;
    for (const [id, visit] of [...this.found].filter(([state]) => !this.named.has(state))) {
      if (!(await isThere(visit)) && (await isThere(id))) left += 1;
    }
    return { damaged: [...this.unknown].filter((id) => this.named.has(id)).length, missing, left };
  }
}

async function isThere(id: string): Promise<boolean> {
  return (await asking(() => database.records.get(id))) !== undefined;
}

async function isNamed(visits: Visits, visit: string, id: string): Promise<boolean> {
  const row = await asking(() => database.records.get(visit));
  const now = row && (await orNothing(visits.open(row)));
  return now !== undefined && historyIds(now).includes(id);
}
