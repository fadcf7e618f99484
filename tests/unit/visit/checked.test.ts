import { describe, expect, it } from 'vitest';
import { itemField, markOf, nextItem, recordOf, textOf, type Deed, type Visit } from '@/utils/visit';
import { doing, newVisit, PageClock, STANDARD, teamType, visitIn, visitType } from '../../support/fixtures';

const toTeam = (role?: string): Deed => ({
  do: 'changeType',
  type: teamType(),
  standard: { id: 'another-standard', version: 9 },
  ...(role ? { role } : {}),
});
const back: Deed = { do: 'changeType', type: visitType(), standard: STANDARD };
const undoing = (visit: Visit): Deed => ({ do: 'undo', step: visit.undo.at(-1)!.by });

/** A joined visit with marks on an item that the team visit has too, and on one that it lacks. */
function marked(clock: PageClock): Visit {
  return doing(
    newVisit(clock),
    clock,
    { do: 'join' },
    { do: 'toggleChip', item: 'safe', chip: 'name' },
    { do: 'toggleChip', item: 'safe', chip: 'place' },
    { do: 'markDone', item: 'safe' },
    { do: 'markNotNeeded', item: 'listen' },
    { do: 'writeText', field: itemField('listen'), base: '', next: 'had told it all' },
  );
}

describe('another visit type in the middle of a visit', () => {
  it('is what the visit is checked against from then on', () => {
    const clock = new PageClock();
    const visit = doing(marked(clock), clock, toTeam('nurse'));
    expect(visit.type.id).toBe('team-visit');
    expect(visit.standard).toEqual({ id: 'another-standard', version: 9 });
    expect(visit.role).toBe('nurse');
  });

  it('keeps the marks of items that both types have', () => {
    const clock = new PageClock();
    const before = marked(clock);
    const visit = doing(before, clock, toTeam());
    expect(markOf(visit, 'safe')).toEqual(markOf(before, 'safe'));
  });

  it('keeps a fact that was ticked, also where the new type does not ask for it, and no other', () => {
    const clock = new PageClock();
    const safe = doing(marked(clock), clock, toTeam()).type.items.find((item) => item.id === 'safe')!;
    expect(safe.chips.map((chip) => chip.id)).toEqual(['place', 'present', 'name']);
  });

  it('keeps what was marked and noted on the others, and brings it back with their type', () => {
    const clock = new PageClock();
    const before = marked(clock);
    const away = doing(before, clock, toTeam());
    expect(away.formerItems.map((item) => item.id)).toEqual(['arrive', 'listen', 'explain', 'write-up']);
    expect(markOf(away, 'listen')?.state).toBe('not-needed');
    const again = doing(away, clock, back);
    expect(again.type).toEqual(before.type);
    expect(recordOf(again, 'listen')).toEqual(recordOf(before, 'listen'));
    expect(textOf(again, itemField('listen'))).toBe('had told it all');
    expect(again.formerItems.map((item) => item.id)).toEqual(['who-leads', 'options', 'medicines']);
  });

  it('is taken back by Undo, with the role', () => {
    const clock = new PageClock();
    const before = marked(clock);
    const team = doing(before, clock, toTeam('nurse'));
    const lead = doing(team, clock, toTeam('lead'));
    expect(doing(lead, clock, undoing(lead)).role).toBe('nurse');
    const undone = doing(team, clock, undoing(team));
    expect([undone.type, undone.role, undone.formerItems]).toEqual([before.type, undefined, []]);
  });

  it('changes nothing when it is the same type and role, or the visit is over', () => {
    const clock = new PageClock();
    const same = doing(newVisit(clock), clock, back);
    expect(same.undo).toEqual([]);
    for (const state of ['finished', 'closed'] as const) {
      const { visit, clock: its } = visitIn(state);
      expect(doing(visit, its, toTeam()).type).toEqual(visit.type);
    }
  });
});

describe('a role in a team visit', () => {
  const inRole = (role: string | undefined) => {
    const clock = new PageClock();
    return doing(newVisit(clock, '', teamType()), clock, { do: 'join' }, toTeam(role));
  };
  const passing = (visit: Visit) => {
    const clock = new PageClock('marker');
    const seen: string[] = [];
    for (let next = nextItem(visit); next; next = nextItem(visit)) {
      seen.push(next.id);
      visit = doing(visit, clock, { do: 'markDone', item: next.id });
    }
    return seen;
  };

  it('brings its own items and everybody’s to the top first, then those of the others', () => {
    expect(passing(inRole('nurse'))).toEqual(['safe', 'medicines', 'hear-back', 'options']);
    expect(passing(inRole('lead'))).toEqual(['options', 'hear-back', 'safe', 'medicines']);
  });

  it('is nobody’s without a choice: all come in their order', () => {
    expect(passing(inRole(undefined))).toEqual(['safe', 'options', 'medicines', 'hear-back']);
  });
});
