// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, it, vi } from 'vitest';
import { noteRehearsal } from '@/components/app';
import { Appearance } from '@/components/settings/appearance';
import { ChangePassphrase } from '@/components/settings/change-passphrase';
import { EraseEverything } from '@/components/settings/erase-everything';
import { RecordCheck } from '@/components/settings/record-check';
import type { OpenVisit } from '@/components/visit/open-visit';
import { ToFinish } from '@/components/visit/to-finish';
import { Undo } from '@/components/visit/undo';
import { useBin } from '@/components/visits/bin';
import { Erase } from '@/components/visits/erase';
import { storedPreferences } from '@/utils/browser';
import { setLanguage } from '@/utils/messages';
import type { Checked, Visits } from '@/utils/store';
import { entryOf } from '@/utils/visit';
import { doing, newVisit, PageClock } from '../../support/fixtures';

afterEach(async () => {
  cleanup();
  await setLanguage('en');
});

const clock = new PageClock();
const visit = doing(newVisit(clock), clock, { do: 'join' });
/** The disk refuses whatever is asked of it. */
const full = {
  change: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
} as unknown as Visits;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function Bin() {
  const { problem, change } = useBin(full);
  return (
    <>
      <button onClick={() => void change(entryOf(visit), 'bin')}>Delete</button>
      <p role="alert">{problem.value?.()}</p>
    </>
  );
}

/** What is done in a view until it tells something, and how that begins in English and in German. */
const TOLD: [what: string, show: () => void, english: string, german: string][] = [
  [
    'a form refused',
    () => {
      render(<EraseEverything />);
      press('Erase everything on this device');
    },
    'Nothing was erased.',
    'Nichts wurde gelöscht.',
  ],
  [
    'speaks against a new passphrase',
    () => {
      render(<ChangePassphrase />);
      press('Change passphrase');
    },
    'A passphrase has at least 8',
    'Eine Passphrase hat mindestens 8',
  ],
  [
    'the browser did not keep',
    () => {
      vi.spyOn(storedPreferences, 'set').mockRejectedValue(new TypeError('no'));
      render(<Appearance />);
      fireEvent.click(screen.getByLabelText('Dark'));
    },
    'Not changed.',
    'Nicht geändert.',
  ],
  [
    'a check that stopped early found',
    () => {
      const broken = {} as unknown as Visits;
      render(<RecordCheck visits={broken} checked={signal<Checked | undefined>(undefined)} />);
      press('Check every record');
    },
    'The check stopped early.',
    'Die Prüfung',
  ],
  [
    'kept a visit from the bin',
    () => {
      render(<Bin />);
      press('Delete');
    },
    'Something went wrong',
    'Etwas',
  ],
  [
    'kept a visit from being erased',
    () => {
      const words = { open: 'Erase', question: 'Really?', yes: 'Yes' };
      const broken = {} as unknown as Visits;
      render(
        <Erase visits={broken} ids={['a']} still={() => true} words={words} onErased={() => undefined} />,
      );
      press('Erase');
      press('Yes');
    },
    'Not erased',
    'Nicht oder nicht alles',
  ],
  [
    'was taken back',
    () => {
      const open = { visit: signal(visit), do: () => Promise.resolve(true) } as unknown as OpenVisit;
      render(<Undo open={open} visit={visit} />);
      press('Undo');
    },
    'Taken back: Joined',
    'Rückgängig gemacht:',
  ],
  [
    'a rehearsal that waits is called',
    () => {
      void noteRehearsal(visit.id);
      render(<ToFinish entries={[{ ...entryOf(visit), label: 'Rehearsal' }]} onResume={() => undefined} />);
      press('1 to finish');
    },
    'Go on with Rehearsal',
    'Weiter mit Übung',
  ],
];

it.each(TOLD)('what %s follows the language', async (_, show, english, german) => {
  show();
  await screen.findByText(new RegExp(`^${english}`));
  await setLanguage('de');
  await screen.findByText(new RegExp(german));
});
