import { describe, expect, it } from 'vitest';
import { lookAt, minutesOf, perform, sinceJoin, type Deed, type Visit } from '@/utils/visit';
import { doing, MINUTE, newVisit, PageClock, SECOND } from '../../support/fixtures';

const HOUR = 60 * MINUTE;
const touch: Deed = { do: 'toggleChip', item: 'safe', chip: 'name' };
const join: Deed = { do: 'join' };
const finish: Deed = { do: 'finish', outcome: 'as-planned' };

function at(visit: Visit, clock: PageClock, deed: Deed): Visit {
  return perform(visit, { deed, stamp: clock.stamp() });
}

describe('the minutes of a visit', () => {
  it('run from Join to Finish, not from Start', () => {
    const clock = new PageClock();
    let visit = newVisit(clock);
    visit = at(visit, clock.pass(7 * MINUTE), join);
    visit = at(visit, clock.pass(12 * MINUTE), finish);
    expect(minutesOf(visit)).toBe(12);
  });

  it('are whole, to the nearest', () => {
    const lasting = (ms: number) => {
      const clock = new PageClock();
      const joined = at(newVisit(clock), clock, join);
      return minutesOf(at(joined, clock.pass(ms), finish));
    };
    expect([29 * SECOND, 30 * SECOND, 89 * SECOND, 90 * SECOND].map(lasting)).toEqual([0, 1, 1, 2]);
  });

  it('are not known before Join and before Finish', () => {
    const clock = new PageClock();
    const visit = newVisit(clock);
    expect(minutesOf(visit)).toBeUndefined();
    expect(minutesOf(doing(visit, clock, join))).toBeUndefined();
  });

  it('stay when the visit is written to after Finish', () => {
    const clock = new PageClock();
    let visit = at(newVisit(clock), clock, join);
    visit = at(visit, clock.pass(5 * MINUTE), finish);
    visit = at(visit, clock.pass(HOUR), touch);
    expect(minutesOf(visit)).toBe(5);
  });

  it('are never below zero, whatever an old record says', () => {
    const visit = newVisit();
    const stage = { state: 'finished' as const, joinedAfter: 9 * MINUTE, finishedAfter: MINUTE };
    expect(minutesOf({ ...visit, stage })).toBe(0);
  });
});

describe('a clock on the wall that is', () => {
  it.each([
    ['set back an hour', -HOUR],
    ['set forward an hour', HOUR],
    ['set back a year', -365 * 24 * HOUR],
  ])('%s in one page changes no minute', (_, jump) => {
    const clock = new PageClock();
    let visit = at(newVisit(clock), clock, join);
    visit = at(visit, clock.pass(4 * MINUTE), touch);
    clock.at += jump;
    visit = at(visit, clock.pass(6 * MINUTE), finish);
    expect(minutesOf(visit)).toBe(10);
    expect(visit.stage.finished?.at).toBe(clock.at);
  });

  it('set back between two pages counts as no time, and the time after it counts', () => {
    const here = new PageClock('here');
    let visit = at(newVisit(here), here, join);
    const there = new PageClock('there', here.at - HOUR, 90);
    visit = at(visit, there, touch);
    visit = at(visit, there.pass(8 * MINUTE), finish);
    expect(minutesOf(visit)).toBe(8);
  });
});

describe('in two pages', () => {
  it('the time between their deeds is the wall clock’s, and counts once', () => {
    const [here, there] = [new PageClock('here'), new PageClock('there', undefined, 77)];
    const pass = (ms: number) => [here, there].forEach((clock) => clock.pass(ms));
    let visit = at(newVisit(here), here, join);
    for (let turn = 0; turn < 5; turn += 1) {
      pass(MINUTE);
      visit = at(visit, there, touch);
      pass(MINUTE);
      visit = at(visit, here, touch);
    }
    visit = at(visit, there, finish);
    expect(minutesOf(visit)).toBe(10);
  });

  it('a page opened later goes on where the wall clock is', () => {
    const here = new PageClock('here');
    let visit = at(newVisit(here), here, join);
    const reopened = new PageClock('reopened', here.at + 9 * MINUTE, 3);
    visit = at(visit, reopened, finish);
    expect(minutesOf(visit)).toBe(9);
  });

  it('deeds that arrive late from a closed page count no minute twice', () => {
    const [here, closed] = [new PageClock('here'), new PageClock('closed', undefined, 77)];
    let visit = at(newVisit(here), here, join);
    const late = { deed: touch, stamp: closed.pass(MINUTE).stamp() };
    visit = at(visit, here.pass(30 * MINUTE), touch);
    visit = perform(visit, late);
    visit = at(visit, here.pass(MINUTE), finish);
    expect(minutesOf(visit)).toBe(31);
  });

  it('late deeds of a page that the visit knows count no minute twice either', () => {
    const [here, closed] = [new PageClock('here'), new PageClock('closed', undefined, 77)];
    let visit = at(newVisit(here), here, join);
    visit = at(visit, closed, touch);
    const late = { deed: touch, stamp: closed.pass(MINUTE).stamp() };
    visit = at(visit, here.pass(30 * MINUTE), touch);
    visit = perform(visit, late);
    visit = at(visit, here.pass(MINUTE), finish);
    expect(minutesOf(visit)).toBe(31);
  });
});

describe('the time since Join', () => {
  const HALF = 30 * MINUTE;

  it('is not known before Join, and runs from it by this page’s steady clock', () => {
    const clock = new PageClock();
    const started = newVisit(clock);
    expect(sinceJoin(started, clock, lookAt(started, clock))).toBeUndefined();
    const visit = at(started, clock.pass(7 * MINUTE), join);
    const look = lookAt(visit, clock);
    expect(sinceJoin(visit, clock, look)).toBe(0);
    expect(sinceJoin(visit, clock.pass(HALF), look)).toBe(HALF);
    expect(sinceJoin(at(visit, clock, touch), clock.pass(1), look)).toBe(HALF + 1);
  });

  it.each([-HOUR, HOUR])('does not move when the clock on the wall is set by %d ms', (jump) => {
    const clock = new PageClock();
    const visit = at(newVisit(clock), clock, join);
    const other = new PageClock('page-b', clock.at + HALF, 900);
    const [look, otherLook] = [lookAt(visit, clock), lookAt(visit, other)];
    for (const page of [clock.pass(HALF), other]) page.at += jump;
    expect(sinceJoin(visit, clock, look)).toBe(HALF);
    expect(sinceJoin(visit, other.pass(MINUTE), otherLook)).toBe(HALF + MINUTE);
  });

  it('goes on in a new page where the last deed left it, though the clock was set back between them', () => {
    const clock = new PageClock();
    const visit = at(at(newVisit(clock), clock, join), clock.pass(HALF), touch);
    const next = new PageClock('page-b', clock.at - HOUR, 0);
    const look = lookAt(visit, next);
    expect(sinceJoin(visit, next, look)).toBe(HALF);
    expect(sinceJoin(visit, next.pass(MINUTE), look)).toBe(HALF + MINUTE);
  });

  it('is never below zero, whatever an old record says', () => {
    const clock = new PageClock();
    const visit = newVisit(clock);
    const stage = { state: 'joined' as const, joinedAfter: 9 * MINUTE };
    expect(sinceJoin({ ...visit, stage }, clock, lookAt(visit, clock))).toBe(0);
  });
});
