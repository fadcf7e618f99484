import type { Instant, Outcome, Stage, Visit } from './visit';
import { minutesOf } from './clock';

/** What a list shows of a visit, so that no list has to open the visit itself. */
export interface Entry {
  id: string;
  label: string;
  /** The visit type's title, in its own language. */
  title: string;
  language: string;
  state: Stage['state'];
  started: Instant;
  minutes?: number;
  outcome?: Outcome;
  /** When it was thrown away, UTC ms. */
  binned?: number;
}

/** The entry of a visit in the lists. */
export function entryOf(visit: Visit): Entry {
  const minutes = minutesOf(visit);
  const { outcome } = visit.stage;
  return {
    id: visit.id,
    label: visit.label,
    title: visit.type.title,
    language: visit.type.language,
    state: visit.stage.state,
    started: visit.started,
    ...(minutes === undefined ? {} : { minutes }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(visit.binned ? { binned: visit.binned.at } : {}),
  };
}
