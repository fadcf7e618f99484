// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
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
  fireEvent.click(await screen.findByRole('button', { name: 'No backup yet' }));
  screen.getByRole('button', { name: 'Open Settings' });
});

it('names the day of the last backup when that is a week past', async () => {
  await changeBackupState(visits, { at: Date.now() - 8 * DAY });
  show(1);
  await screen.findByRole('button', { name: /^Last backup: \d+ \w+ \d{4}$/ });
});

it('says nothing when a backup was saved since', async () => {
  await changeBackupState(visits, { at: Date.now() - DAY });
  const { container } = show(8);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(container.innerHTML).toBe('');
});
