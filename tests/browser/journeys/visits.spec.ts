import { expect, test } from './fixtures';
import { atStart } from './whole-visit';
import type { CompanionPage } from '../pages/companion';

async function finishedVisit(companion: CompanionPage, label: string, note: string): Promise<void> {
  await companion.start(label);
  await companion.join();
  await companion.view.fill('Notes', note);
  await companion.finish();
  await companion.close();
}

test.describe('the Visits page', () => {
  test('newest first, by day; one in full; delete, and undo', async ({ webside }) => {
    const companion = await atStart(webside);
    await finishedVisit(companion, 'first', 'the older one');
    await finishedVisit(companion, 'second', 'the newer one');

    const view = await webside.open('visits.html');
    await view.see('list', 'Visits');
    const text = await view.textOf('list', 'Visits');
    expect(text.indexOf('second')).toBeGreaterThan(-1);
    expect(text.indexOf('first')).toBeGreaterThan(text.indexOf('second'));
    expect(text).toContain(String(new Date().getFullYear()));

    await view.clickNamed('button', 'second');
    await view.read('the newer one');
    await view.click('button', 'Delete');
    await view.hear('status', 'Deleted: second');
    await expect.poll(() => view.textOf('list', 'Visits')).not.toContain('second');
    await view.click('button', 'Undo');
    await expect.poll(() => view.textOf('list', 'Visits')).toContain('second');
    await view.reload();
    await expect.poll(() => view.textOf('list', 'Visits')).toContain('second');
  });

  test('it follows what happens in the companion, without a reload', async ({ webside }) => {
    const companion = await atStart(webside);
    const view = await webside.open('visits.html');
    await view.read('No visits yet');
    await companion.view.toFront();
    await finishedVisit(companion, 'appears', 'by itself');
    await view.toFront();
    await view.read('appears');
  });

  test('a deleted visit in front leaves the companion', async ({ webside }) => {
    const companion = await atStart(webside);
    await companion.start('by mistake');
    const view = await webside.open('visits.html');
    await view.clickNamed('button', 'by mistake');
    await view.click('button', 'Delete');
    await view.hear('status', 'Deleted: by mistake');
    await companion.view.see('button', 'Start visit');
  });
});

test.describe('parked visits', () => {
  test('a second Start parks the first; "to finish" shows it and brings it back as it was', async ({
    webside,
  }) => {
    const companion = await atStart(webside);
    const { view } = companion;
    await companion.start('morning');
    await companion.join();
    await view.click('checkbox', 'Whole list first');
    await view.fill('Notes', 'wait for the lab');
    await view.click('button', 'Park this visit');
    await view.see('button', '1 to finish');
    await companion.start('noon');
    await view.click('button', 'Park this visit');
    await view.click('button', '2 to finish');
    await view.clickNamed('button', 'Go on with morning');
    await view.see('region', 'Next item');
    expect(await view.isChecked('Whole list first')).toBe(true);
    expect(await view.valueOf('Notes')).toBe('wait for the lab');
  });
});
