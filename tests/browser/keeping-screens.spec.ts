import type { Page } from '@playwright/test';
import { test } from './fixtures';
import { atStart } from './journeys/whole-visit';
import { isWhole } from './pictures';

/** Looks at the whole page at 400 px. */
const look = (page: Page, name: string) => isWhole(page, name, { widths: [400], fullPage: true });

test('what is kept, what goes and what is erased is told at Start, in Visits and in Settings', async ({
  webside,
}) => {
  test.setTimeout(120_000);
  const companion = await atStart(webside);
  const { view } = companion;
  for (const label of ['A.B.', 'A.B.']) {
    await companion.start(label);
    await companion.join();
    await view.fill('Notes', 'Sleeps badly since March, wakes at three.');
    await companion.saved();
    await view.fill('Notes', 'Asked about the stairs.');
    await companion.saved();
    await companion.finish();
    await companion.close();
  }
  const settings = await webside.open('options.html');
  await settings.fill('Days', '3651');
  await settings.click('button', 'Change');
  await settings.hear('alert', 'Not changed.');
  await settings.fill('Days', '1');
  await settings.click('button', 'Change');
  await settings.hear('status', 'Visits are kept for 1 day from now on.');
  await look(settings.page, '30-settings-retention');

  // Six days later what is older than a day is told; another two days later it has gone.
  const later = async (days: number) => {
    await view.toFront();
    await webside.clock.setFixedTime(Date.now() + days * 86_400_000);
    await view.reload();
  };
  await later(6);
  await view.click('button', '2 visits go to the bin within a week');
  await view.clickNamed('button', 'Keep this one: A.B.');
  await view.see('button', '1 visit goes to the bin within a week');
  await look(view.page, '31-start-leaving');
  await later(14);
  await view.see('button', '1 visit went to the bin because of age');
  await look(view.page, '32-start-moved');
  await later(60);
  await view.clickNamed('button', 'Is it ');
  await view.see('button', 'The clock is right');
  await look(view.page, '33-start-doubt');
  await view.click('button', 'The clock is right');
  await view.seeGone('button', 'The clock is right');

  const visits = await webside.open('visits.html');
  await visits.clickNamed('button', 'A.B.');
  await visits.click('button', 'Earlier states (1)');
  await visits.clickNamed('button', 'Notes, until');
  await visits.read('Sleeps badly since March');
  await look(visits.page, '34-visits-earlier');
  await visits.click('button', 'Delete');
  await visits.click('button', 'Bin');
  await visits.click('button', 'Erase now');
  await look(visits.page, '35-visits-erase');
});
