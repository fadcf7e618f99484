import { describe, expect, it } from 'vitest';
import { entryOf, markOf, perform, textOf, type Deed } from '@/utils/visit';
import { doing, SECOND, visitIn } from '../../support/fixtures';

const write: Deed = { do: 'writeText', field: 'notes', base: '', next: 'one word more' };

describe('a closed visit', () => {
  it('is reopened to be corrected, and says when it was', () => {
    const { visit, clock } = visitIn('closed');
    const reopened = doing(visit, clock, { do: 'reopen' });
    expect(reopened.stage.state).toBe('finished');
    expect(reopened.corrected).toBeUndefined();
    const corrected = doing(reopened, clock, { do: 'markDone', item: 'safe' });
    expect(markOf(corrected, 'safe')?.state).toBe('done');
    expect(corrected.corrected?.at).toBe(clock.at);
    const closed = doing(corrected, clock, { do: 'close' });
    expect(closed.stage).toEqual(visit.stage);
    expect(entryOf(closed).corrected?.at).toBe(clock.at - SECOND);
  });

  it('that is reopened and closed with nothing changed was not corrected', () => {
    const { visit, clock } = visitIn('closed');
    const again = doing(visit, clock, { do: 'reopen' }, { do: 'clearMark', item: 'safe' }, { do: 'close' });
    expect(again.corrected).toBeUndefined();
    expect(again.stage).toEqual(visit.stage);
  });

  it('was not corrected by being thrown away and taken back', () => {
    const { visit, clock } = visitIn('closed');
    expect(doing(visit, clock, { do: 'bin' }, { do: 'restore' }).corrected).toBeUndefined();
  });

  it('takes a text that was written before the closing and arrives late, as no correction', () => {
    const { visit, clock } = visitIn('closed');
    const early = { ...clock.stamp(), page: 'another', sequence: 1, at: visit.stage.closed!.at - SECOND };
    const late = perform(visit, { deed: write, stamp: early });
    expect(textOf(late, 'notes')).toBe('one word more');
    expect(late.corrected).toBeUndefined();
    expect(doing(visit, clock, write).corrected).toBeDefined();
  });

  it('cannot be reopened before it is closed', () => {
    const { visit, clock } = visitIn('joined');
    expect(doing(visit, clock, { do: 'reopen' }).stage).toEqual(visit.stage);
  });
});
