// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BackupNotice } from '@/components/visit/backup-notice';
import { changeBackupState, type Visits } from '@/utils/store';
import { emptyIndex } from '@/utils/store/entries';
import { entryOf } from '@/utils/visit';
import { visitIn } from '../../support/fixtures';
import { freshVisits } from '../store/on-disk';

const DAY = 86_400_000;
const { visit } = visitIn('closed');
let visits: Visits;
beforeEach(async () => {
  visits = await freshVisits();
});
afterEach(cleanup);

/** Start's list, with one visit that began so many days ago. */
const indexSince = (days: number) => {
  const started = { ...visit.started, at: Date.now() - days * DAY };
  return { ...emptyIndex(), entries: [{ ...entryOf(visit), started }] };
};
const show = (days: number) => render(<BackupNotice visits={visits} index={indexSince(days)} />);

it('reminds of the first backup a week after the first visit, with the way to it', async () => {
  show(8);
  await screen.findByText(/^There is no backup of your visits yet\./);
  screen.getByRole('button', { name: 'Open Settings' });
});

it('names the day of the last backup when that is a week past', async () => {
  await changeBackupState(visits, { at: Date.now() - 8 * DAY });
  show(1);
  await screen.findByText(/^The last backup is from .+\. A new one takes a minute, in Settings\.$/);
});

it('says nothing when a backup was saved since', async () => {
  await changeBackupState(visits, { at: Date.now() - DAY });
  const { container } = show(8);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(container.innerHTML).toBe('');
});
