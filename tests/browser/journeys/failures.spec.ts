import { expect, test } from './fixtures';
import { atStart } from './whole-visit';
import type { CompanionPage } from '../pages/companion';
import type { Browser } from '../driver';
import { catchFiles, caughtFiles, fillDisk, mendDisk } from '../in-page';

async function joined(webside: Browser): Promise<CompanionPage> {
  const companion = await atStart(webside);
  await companion.start();
  await companion.join();
  return companion;
}

test.describe('when saving fails', () => {
  test('it says why, keeps the text in the field, and saves it once there is room', async ({ webside }) => {
    const { view } = await joined(webside);
    await view.run(fillDisk);
    await view.type('Notes', 'no room for this');
    await view.hear('alert', 'Not saved. The disk');
    expect(await view.valueOf('Notes')).toBe('no room for this');
    await view.click('button', 'Try again');
    await view.hear('alert', 'Not saved. The disk');
    await view.run(mendDisk);
    // It is tried again by itself too: the button may be gone already.
    await view.run(() =>
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent === 'Try again')
        ?.click(),
    );
    await view.hear('status', 'Saved');
    await view.reload();
    await view.see('region', 'Next item');
    expect(await view.valueOf('Notes')).toBe('no room for this');
  });

  test('all of it can be copied and saved to a file, whose name says nothing, while the disk has no room', async ({
    webside,
  }) => {
    const { view } = await joined(webside);
    await view.type('What mattered most', 'one whole night');
    await view.hear('status', 'Saved');
    await view.run(fillDisk);
    await view.run(catchFiles);
    await view.type('Notes', 'no room for this');
    await view.click('button', 'Copy all');
    await view.hear('status', 'Copied: the whole visit');
    const copied = await webside.clipboard();
    for (const text of ['no room for this', 'one whole night']) expect(copied).toContain(text);
    await view.click('button', 'Save to a file');
    await view.hear('status', 'Handed to the browser as webside-notes.txt');
    const [file] = await view.run(caughtFiles);
    expect(file?.name).toBe('webside-notes.txt');
    expect(file?.text.trim()).toBe(copied.trim());
    await view.run(mendDisk);
    await view.click('button', 'Try again');
    await view.seeGone('button', 'Copy all');
  });

  test('a vault with unsaved text does not lock: nothing is thrown away', async ({ webside }) => {
    const { view } = await joined(webside);
    await view.run(fillDisk);
    await view.type('Notes', 'still here');
    await view.hear('alert', 'Not saved');
    await view.click('button', 'Lock now');
    await view.hear('alert', 'Not locked');
    expect(await view.valueOf('Notes')).toBe('still here');
    await view.run(mendDisk);
    await view.click('button', 'Lock now');
    await view.see('button', 'Unlock');
  });

  test('without a database there is a plain screen, and nothing is pretended', async ({ webside }) => {
    await webside.beforeEachPage(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      };
    });
    const view = await webside.open('sidepanel.html');
    await view.see('heading', 'Webside cannot open');
    await view.hear('alert', 'The browser does not let Webside keep anything');
    await view.seeGone('button', 'Skip the introduction');
    await view.seeGone('button', 'Create vault');
  });

  test('a database that the browser removed is told, never replaced by an empty vault', async ({
    webside,
  }) => {
    const companion = await joined(webside);
    await companion.view.run(() => {
      // The page lets the database go, and begins again by itself.
      indexedDB.deleteDatabase('data');
    });
    await companion.view.see('heading', 'The vault is gone');
    await companion.view.click('button', 'Make a new, empty vault');
    await companion.view.see('button', 'Create vault');
  });
});

test.describe('hard texts', () => {
  test('a label of 10,000 characters is refused in words before anything changes', async ({ webside }) => {
    const companion = await atStart(webside);
    const { view } = companion;
    await view.fill('Visit label', 'x'.repeat(10_000));
    await view.click('button', 'Start visit');
    await view.hear(
      'alert',
      'A label has at most 120 characters, this one has 10,000. No visit was started.',
    );
    expect(await view.valueOf('Visit label')).toHaveLength(10_000);
    await view.fill('Visit label', 'مريم 👩‍⚕️ "q" <b>&amp;');
    await view.click('button', 'Start visit');
    await view.see('button', 'Join');
    const visits = await webside.open('visits.html');
    await visits.read('مريم 👩‍⚕️ "q" <b>&amp;');
  });

  test('100,000 characters pasted at once are kept exactly; one more is refused in words', async ({
    webside,
  }) => {
    const { view } = await joined(webside);
    const unit = 'Zeile\nسطر 😀 <i>';
    const exact = unit.repeat(10_000).slice(0, 100_000);
    await view.paste('Notes', exact);
    await view.hear('status', 'Saved');
    await view.type('Notes', '!');
    await view.hear('alert', 'Not saved. A field holds at most 100,000 characters, this text has 100,001');
    expect(await view.valueOf('Notes')).toHaveLength(100_001);
    await view.press('Backspace');
    await view.hear('status', 'Saved');
    await view.seeGone('button', 'Try again');
    await view.reload();
    await view.see('region', 'Next item');
    expect((await view.valueOf('Notes')) === exact).toBe(true);
  });

  test('the clock set back in a visit: minutes stay sane', async ({ webside }) => {
    await webside.beforeEachPage(() => {
      const now = Date.now.bind(Date);
      const shift = () => Number(sessionStorage.getItem('shift') ?? 0);
      const Real = Date;
      const Shifted = function (...parts: number[]) {
        return parts.length === 0 ? new Real(now() + shift()) : (Reflect.construct(Real, parts) as Date);
      } as unknown as DateConstructor;
      Object.assign(Shifted, { now: () => now() + shift(), UTC: Real.UTC, parse: Real.parse });
      Object.defineProperty(Shifted, 'prototype', { value: Real.prototype });
      globalThis.Date = Shifted;
    });
    const companion = await joined(webside);
    await companion.view.run(() => sessionStorage.setItem('shift', String(-3 * 3_600_000)));
    await companion.view.click('checkbox', 'Hear it back');
    await companion.saved();
    await companion.view.reload();
    await companion.view.see('region', 'Next item');
    await companion.finish();
    await companion.view.read('Minutes: 0');
  });
});
