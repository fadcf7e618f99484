import * as v from 'valibot';
import { visitTypeSchema, type VisitType } from '@/utils/checklist';
import { perform, startVisit, type Deed, type Stamp, type Visit } from '@/utils/visit';

/** The day on which every test lives. */
export const TODAY = '2026-11-23';
/** 10:00 in the morning of that day in Berlin, UTC ms. */
export const TEN = Date.UTC(2026, 10, 23, 9, 0);
export const SECOND = 1_000;
export const MINUTE = 60_000;

export const STANDARD = { id: 'test-standard', version: 3 };

/** A valid item, as an author would write it. */
export function itemData(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { id, phase: 'during', kind: 'ask', label: `Label of ${id}`, why: `Why ${id}`, ...more };
}

/** A valid visit type with an item in every phase, two with chips, as an author would write it. */
export function typeData(more: Record<string, unknown> = {}): Record<string, unknown> & { items: unknown[] } {
  return {
    id: 'test-visit',
    title: 'Test visit',
    language: 'en',
    items: [
      itemData('arrive', { phase: 'before', kind: 'self', cue: 'One breath' }),
      itemData('safe', {
        phase: 'opening',
        chips: [
          { id: 'name', label: 'Name' },
          { id: 'place', label: 'Where you are' },
          { id: 'number', label: 'Number' },
        ],
      }),
      itemData('listen'),
      itemData('explain', { kind: 'tell', chips: [{ id: 'plan', label: 'Plan' }] }),
      itemData('hear-back', { phase: 'closing', kind: 'check' }),
      itemData('write-up', { phase: 'after', kind: 'self', cue: 'Two lines' }),
    ],
    ...more,
  };
}

/** The visit type of `typeData`, as a visit keeps it. */
export function visitType(more: Record<string, unknown> = {}): VisitType {
  return v.parse(visitTypeSchema, typeData(more));
}

/** A valid configuration with that visit type, as a clinic lead would write it. */
export function configurationData(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    format: 'webside-clinic-config/1',
    id: 'northside-clinic',
    name: 'Northside Clinic',
    version: 3,
    updated: '2026-11-20',
    owner: 'Quality team, ext. 411',
    visitTypes: [typeData()],
    ...more,
  };
}

/** Another visit type: it shares two items with the first, one of them with other facts, and has two roles. */
export function teamType(): VisitType {
  return visitType({
    id: 'team-visit',
    title: 'Team visit',
    roles: [
      { id: 'lead', title: 'Lead clinician' },
      { id: 'nurse', title: 'Nurse' },
    ],
    items: [
      itemData('who-leads', { phase: 'before', kind: 'self', cue: 'Agree who leads', roles: ['lead'] }),
      itemData('safe', {
        phase: 'opening',
        roles: ['nurse'],
        chips: [
          { id: 'place', label: 'Where are you' },
          { id: 'present', label: 'Who is with you' },
        ],
      }),
      itemData('options', { roles: ['lead'] }),
      itemData('medicines', { roles: ['nurse'] }),
      itemData('hear-back', { phase: 'closing', kind: 'check' }),
    ],
  });
}

/** One page's clocks: they stand still until told. */
export class PageClock {
  sequence = 0;

  constructor(
    readonly page = 'page-a',
    public at = TEN,
    public steady = 5_000,
  ) {}

  /** Time passes, on the wall and in the page. */
  pass(ms: number): this {
    this.at += ms;
    this.steady += ms;
    return this;
  }

  /** The next deed's stamp. */
  stamp(): Stamp {
    this.sequence += 1;
    const { at, steady, page, sequence } = this;
    return { at, zone: 'Europe/Berlin', offset: 60, steady, page, sequence };
  }
}

/** A visit just started. */
export function newVisit(clock = new PageClock(), label = 'AB', type = visitType()): Visit {
  return startVisit('visit-1', { type, standard: STANDARD, label }, clock.stamp());
}

/** Does deeds one after the other, a second apart. */
export function doing(visit: Visit, clock: PageClock, ...deeds: Deed[]): Visit {
  return deeds.reduce((before, deed) => perform(before, { deed, stamp: clock.pass(SECOND).stamp() }), visit);
}

/** A visit in each state of its life, and the clock of its page. */
export function visitIn(state: Visit['stage']['state']): { visit: Visit; clock: PageClock } {
  const clock = new PageClock();
  const way: Deed[] = [{ do: 'join' }, { do: 'finish', outcome: 'as-planned' }, { do: 'close' }];
  const steps = { started: 0, joined: 1, finished: 2, closed: 3 }[state];
  return { visit: doing(newVisit(clock), clock, ...way.slice(0, steps)), clock };
}

/** What a clinician would call the visit: without the count of deeds and the clock behind it. */
export function contentOf(visit: Visit): Omit<Visit, 'revision' | 'clock' | 'taken'> {
  const { revision: _r, clock: _c, taken: _t, ...content } = visit;
  return content;
}
