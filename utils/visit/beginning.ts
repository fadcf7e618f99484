import { inOrder, type VisitType } from '@/utils/checklist';
import { instantOf, type Stamp } from './clock';
import type { From, Visit } from './visit';

/** What is chosen at Start. */
export interface Beginning {
  type: VisitType;
  standard: Visit['standard'];
  label: string;
  /** One of the visit type's roles, in a team visit. */
  role?: string | undefined;
  /** The earlier visit that this one carries on from. */
  from?: From | undefined;
}

/**
 * A new visit. The visit type is kept inside it, so that a later standard never changes it.
 * What was to be remembered about the person goes on with it.
 * @param id random; it says nothing about the visit
 */
export function startVisit(
  id: string,
  { type, standard, label, role, from }: Beginning,
  stamp: Stamp,
): Visit {
  const { at, steady, page, sequence } = stamp;
  return {
    version: 1,
    id,
    revision: 1,
    label,
    standard,
    type: { ...type, items: inOrder(type.items) },
    formerItems: [],
    ...(role === undefined ? {} : { role }),
    ...(from === undefined ? {} : { from }),
    started: instantOf(stamp),
    stage: { state: 'started' },
    records: [],
    texts: from?.remember ? [{ field: 'remember', text: from.remember }] : [],
    rivals: [],
    undo: [],
    clock: { elapsed: 0, at },
    taken: [{ page, sequence, steady, elapsed: 0 }],
  };
}
