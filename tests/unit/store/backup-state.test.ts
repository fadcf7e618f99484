import { beforeEach, describe, expect, it } from 'vitest';
import {
  changeBackupState,
  isBackupDue,
  watchBackupState,
  type BackupState,
  type Visits,
} from '@/utils/store';
import { emptyIndex } from '@/utils/store/entries';
import { entryOf } from '@/utils/visit';
import { TEN, visitIn } from '../../support/fixtures';
import { disk, PASSPHRASE } from './backup';
import { freshVisits } from './on-disk';

let visits: Visits;
beforeEach(async () => {
  visits = await freshVisits();
});

describe('what the vault remembers of its backups', () => {
  it('is followed, and kept sealed', async () => {
    const heard: BackupState[] = [];
    const stop = watchBackupState(visits, { next: (state) => heard.push(state), failed: () => undefined });
    await changeBackupState(visits, { at: TEN });
    await changeBackupState(visits, { passphrase: PASSPHRASE });
    await expect.poll(() => heard.at(-1)).toEqual({ version: 1, at: TEN, passphrase: PASSPHRASE });
    stop();
    expect(await disk()).not.toContain(PASSPHRASE);
  });

  it('reminds after seven days or twenty visits, and never without a visit', () => {
    const { visit } = visitIn('closed');
    const DAY = 86_400_000;
    const at = (started: number) => ({ ...entryOf(visit), started: { ...visit.started, at: started } });
    const indexOf = (...starts: number[]) => ({ ...emptyIndex(), entries: starts.map(at) });
    const state = (last?: number): BackupState => ({
      version: 1,
      ...(last === undefined ? {} : { at: last }),
    });
    const twenty = Array.from({ length: 20 }, (_, number) => TEN + number);
    expect(isBackupDue(state(), indexOf(), TEN)).toBe(false);
    expect(isBackupDue(state(), indexOf(TEN), TEN + 7 * DAY - 1)).toBe(false);
    expect(isBackupDue(state(), indexOf(TEN), TEN + 7 * DAY)).toBe(true);
    expect(isBackupDue(state(TEN + DAY), indexOf(TEN), TEN + 7 * DAY)).toBe(false);
    expect(isBackupDue(state(TEN + DAY), indexOf(TEN), TEN + 8 * DAY)).toBe(true);
    expect(isBackupDue(state(), indexOf(...twenty.slice(1)), TEN + DAY)).toBe(false);
    expect(isBackupDue(state(), indexOf(...twenty), TEN + DAY)).toBe(true);
    expect(isBackupDue(state(TEN), indexOf(...twenty), TEN + DAY)).toBe(false);
    expect(isBackupDue(state(TEN - 1), indexOf(...twenty), TEN + DAY)).toBe(true);
    expect(isBackupDue(state(), { ...indexOf(TEN), shelves: ['shelf'] }, TEN)).toBe(true);
  });
});
