import { seedVisits } from '../support/seed';
import { watchTasks } from '../support/tasks';
import { expect, test } from './fixtures';
import { atStart } from './journeys/whole-visit';

const MANY = 10_000;
/** What a person feels as standing still (https://w3c.github.io/longtasks/), in ms; here of the processor's time. */
const LONG = 50;

test(`${MANY} visits are made into a file, which can be stopped, and the page never stands still`, async ({
  webside,
}) => {
  test.setTimeout(300_000);
  const companion = await atStart(webside);
  await seedVisits(companion.view, { count: MANY, seed: 1, noteBytes: 5_000 });
  // Pages of one extension share their main thread: what is measured is the Visits page alone.
  await companion.view.close();
  const view = await webside.open('visits.html');
  await view.click('button', 'Export the 10,000 visits listed');
  await view.click('radio', 'Data for other programs (JSON)');
  await view.click('button', 'Prepare the file');
  await view.read('of 10,000 visits.');
  await view.click('button', 'Stop');
  await view.hear('alert', 'No file was made, and nothing left the vault. You stopped it.');

  const tasks = await watchTasks(webside.chromium.cdp);
  const began = Date.now();
  await view.click('button', 'Prepare the file');
  const look = view.page.getByRole('heading', { name: 'A last look at what leaves the vault' });
  await expect(look).toBeVisible({ timeout: 200_000 });
  const took = (Date.now() - began) / 1_000;
  const longest = await tasks.stop();
  await view.read('10,000 visits, ');
  const times = longest.slice(0, 5).map((time) => time.toFixed(0));
  console.log(
    `${MANY} visits in ${took.toFixed(0)} s; longest tasks ${times.join(', ')} ms of ${longest.length}`,
  );
  expect(longest.length).toBeGreaterThan(MANY / 25);
  expect(longest[0]).toBeLessThan(LONG);
});
