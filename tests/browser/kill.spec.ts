import { howMany } from '../support/how-many';
import { expect, test, type ChromiumBrowser } from './fixtures';
import { atStart } from './journeys/whole-visit';
import { pause } from './pages/companion';
import { VaultPage } from './pages/vault';
import { Typist } from './typist';

const KILLS = howMany(20, 200);

test(`the browser killed ${KILLS} times while someone types and marks: nothing that was "Saved" is lost, nor a second of typing`, async ({
  webside,
}) => {
  test.setTimeout(KILLS * 20_000);
  const companion = await atStart(webside);
  await companion.start();
  await companion.join();
  let typist = await Typist.at(companion.view);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const marks = kill % 2 === 0;
    await typist.begin(marks);
    await pause(marks ? 1_000 * Math.random() : 1_100 + 500 * Math.random());
    const killed = performance.now();
    await webside.crash();
    const { moments } = typist;
    typist = await reopen(webside);
    const saved = moments.findLast(({ isSaved }) => isSaved);
    const old = moments.findLast(({ heard }) => heard < killed - 1_000);
    await test.step(`kill ${kill}, after ${moments.length} keys`, async () => {
      const { notes, marks: marked } = await typist.seen();
      expect(notes.startsWith(saved?.notes ?? ''), `${saved?.notes} was saved, ${notes} is there`).toBe(true);
      expect(notes.startsWith(old?.notes ?? ''), `${old?.notes} is old, ${notes} is there`).toBe(true);
      const numbers = notes.trim().split(' ');
      expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)));
      // A mark is put at once; the last one may have been on its way.
      const since = moments.slice(saved ? moments.indexOf(saved) : 0).map((moment) => moment.marks);
      if (since.length > 0) expect(since).toContain(marked);
    });
  }
});

/** The companion after a kill: it asks for the passphrase each time, and takes over what was left. */
async function reopen(webside: ChromiumBrowser): Promise<Typist> {
  const view = await webside.open('sidepanel.html');
  await view.see('button', 'Unlock');
  await new VaultPage(view).unlock();
  await view.see('region', 'Next item');
  return Typist.at(view);
}
