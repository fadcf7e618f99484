import { beforeEach, describe, expect, it } from 'vitest';
import { sameLabel, type Visits } from '@/utils/store';
import type { Deed } from '@/utils/visit';
import { MINUTE, PageClock } from '../../support/fixtures';
import { freshVisits, start } from './on-disk';

const ENDED: Deed[] = [{ do: 'join' }, { do: 'finish', outcome: 'as-planned' }];
let visits: Visits;
let clock: PageClock;
beforeEach(async () => {
  visits = await freshVisits();
  clock = new PageClock();
});

async function visit(label: string, ...deeds: Deed[]): Promise<string> {
  const { id } = await start(visits, clock.pass(MINUTE), label);
  if (deeds.length > 0)
    await visits.change(
      id,
      deeds.map((deed) => ({ deed, stamp: clock.stamp() })),
    );
  return id;
}
const found = async (label: string, most = 3) => (await sameLabel(visits, label, most)).map(({ id }) => id);

describe('the earlier visits under a label', () => {
  it('come newest first, no more than asked for', async () => {
    const first = await visit('AB', ...ENDED);
    const second = await visit('AB', ...ENDED, { do: 'close' });
    const third = await visit('AB', ...ENDED);
    expect(await found('AB')).toEqual([third, second, first]);
    expect(await found('AB', 2)).toEqual([third, second]);
  });

  it('are found in any case, with spaces around, and however a sign is composed', async () => {
    const id = await visit('Zoe\u0308 M.', ...ENDED);
    expect(await found('  ZO\u00cb m. ')).toEqual([id]);
  });

  it('are not those that still run, nor those in the bin, nor those of another label', async () => {
    await visit('AB');
    await visit('AB', ...ENDED, { do: 'bin' });
    await visit('ABC', ...ENDED);
    expect(await found('AB')).toEqual([]);
  });

  it('are none for an empty label', async () => {
    await visit('', ...ENDED);
    expect(await found(' ')).toEqual([]);
  });
});
