import * as v from 'valibot';
import { FOLLOW_UP_LIMITS, FOLLOW_UPS_AT_MOST, LABEL_LIMIT, readVisit, type Visit } from '@/utils/visit';
import {
  HAND_OVER_FORMAT,
  HAND_OVER_LIMITS,
  HAND_OVER_PARTS,
  partOf,
  type HandedVisit,
  type HandOver,
} from './hand-over';

/** Nothing of a visit that a list shows, or an item says, is longer. */
const SHORT = 2_000;
/** Elements of any list in it: a visit type has at most twelve items. */
const MANY = 500;
/** Moments are of this century (UTC ms), and no clock is set further than a day from UTC (minutes). */
const MOMENTS = [Date.UTC(2000, 0), Date.UTC(2100, 0)] as const;
const DAY_MINUTES = 24 * 60;

const person = v.pipe(v.string(), v.maxLength(HAND_OVER_LIMITS.person));
const moment = v.object({
  at: v.pipe(v.number(), v.minValue(MOMENTS[0]), v.maxValue(MOMENTS[1])),
  zone: v.pipe(v.string(), v.maxLength(100)),
  offset: v.pipe(v.number(), v.minValue(-DAY_MINUTES), v.maxValue(DAY_MINUTES)),
});
const headSchema = v.object({
  format: v.literal(HAND_OVER_FORMAT),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  of: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  made: moment,
  app: v.pipe(v.string(), v.maxLength(40)),
  from: v.object({ name: person, role: person }),
  to: person,
  request: v.pipe(v.string(), v.maxLength(HAND_OVER_LIMITS.request)),
  parts: v.pipe(v.array(v.picklist(HAND_OVER_PARTS)), v.maxLength(HAND_OVER_PARTS.length)),
  visit: v.unknown(),
});
const KEPT = [
  ...(['label', 'standard', 'type', 'formerItems', 'role', 'from', 'started', 'stage'] as const),
  ...(['records', 'texts', 'rivals', 'followUps', 'feedback'] as const),
] satisfies (keyof HandedVisit)[];

/**
 * Reads a hand-over; whatever else stands in the document is left out.
 * @throws v.ValiError when it is none
 */
export function readHandOver(data: unknown): HandOver {
  const { visit: said, ...head } = v.parse(headSchema, data);
  const visit = Object(said) as Record<string, unknown>;
  const wanted = KEPT.filter((name) => Object.hasOwn(visit, name)).map(
    (name) => [name, visit[name]] as const,
  );
  const asVisit = { version: 1, id: '', revision: 1, undo: [], taken: [], clock: { elapsed: 0, at: 0 } };
  const whole = readVisit({ ...asVisit, ...Object.fromEntries(wanted) });
  const handed = Object.fromEntries(
    KEPT.filter((name) => whole[name] !== undefined).map((name) => [name, whole[name]]),
  ) as unknown as HandedVisit;
  const itsOwn = ({ field }: { field: string }) => partOf(field) !== undefined;
  const clean = { ...handed, texts: handed.texts.filter(itsOwn), rivals: handed.rivals.filter(itsOwn) };
  v.parse(bounds, clean);
  v.parse(sizes, clean);
  return { ...head, visit: clean };
}

const stageMoments = v.object({
  state: v.picklist(['finished', 'closed']),
  joined: v.optional(moment),
  finished: v.optional(moment),
  closed: v.optional(moment),
  joinedAfter: v.optional(v.pipe(v.number(), v.finite())),
  finishedAfter: v.optional(v.pipe(v.number(), v.finite())),
});
/** What no visit of Webside's goes beyond: it is shown as it comes, on pages that must stand. */
const bounds = v.object({
  label: v.pipe(v.string(), v.maxLength(LABEL_LIMIT)),
  started: moment,
  stage: stageMoments,
  from: v.optional(v.object({ started: moment })),
  type: v.object({ language: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,35}$/)) }),
  records: v.array(v.object({ mark: v.optional(v.object({ at: moment })) })),
  followUps: v.optional(
    v.pipe(
      v.array(
        v.object({
          what: v.pipe(v.string(), v.maxLength(FOLLOW_UP_LIMITS.what)),
          who: v.pipe(v.string(), v.maxLength(FOLLOW_UP_LIMITS.who)),
          by: v.optional(v.pipe(v.string(), v.isoDate())),
          done: v.optional(moment),
        }),
      ),
      v.maxLength(FOLLOW_UPS_AT_MOST),
    ),
  ),
  feedback: v.optional(v.object({ given: moment })),
});
const TOO_LONG = 'longer than any visit is';
const sizes = v.pipe(
  v.unknown(),
  v.check((visit) => {
    const { texts: _t, rivals: _r, feedback: _f, from, ...rest } = visit as HandedVisit;
    // What was to be remembered then is as long as any text.
    return isWithin({ ...rest, from: { ...from, remember: '' } }, SHORT);
  }, TOO_LONG),
  v.check((visit) => isWithin(visit, HAND_OVER_LIMITS.text), TOO_LONG),
);

/** Whether every text and every list in it is short enough. */
function isWithin(part: unknown, longest: number): boolean {
  if (typeof part === 'string') return part.length <= longest;
  if (typeof part !== 'object' || part === null) return true;
  const inner = Object.values(part);
  return inner.length <= MANY && inner.every((value) => isWithin(value, longest));
}

/**
 * The visit that a hand-over becomes where it is taken: closed, from whoever made it, with the times it had there.
 * @param id its id here
 * @param now when it is taken
 */
export function receivedVisit({ visit, from, ...head }: HandOver, id: string, now: Visit['started']): Visit {
  const { stage, started } = visit;
  const { made, of, request } = head;
  return {
    version: 1,
    id,
    revision: 1,
    ...visit,
    stage: { ...stage, state: 'closed', closed: stage.closed ?? now },
    received: { id: head.id, of, ...from, made, ...(request === '' ? {} : { request }), taken: now },
    undo: [],
    clock: { elapsed: stage.finishedAfter ?? 0, at: started.at },
    taken: [],
  };
}
