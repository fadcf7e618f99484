import { expect, test } from './fixtures';
import { atStartInPlace } from './whole-visit';
import { CompanionPage } from '../pages/companion';
import { VaultPage } from '../pages/vault';

const TIMES = 20;

test('the panel closed in the same tick as the last key: the key is there, 20 of 20', async ({ webside }) => {
  test.setTimeout(120_000);
  const companion = await atStartInPlace(webside);
  await companion.start();
  await companion.join();
  await webside.closeCompanion();
  let expected = '';
  for (let time = 1; time <= TIMES; time++) {
    const panel = await webside.openCompanion();
    await panel.see('region', 'Next item');
    await expect.poll(() => panel.valueOf('Notes')).toBe(expected);
    // Typing and closing in one turn of the event loop: no debounce, no promise has a chance to run.
    const typed = `${time},`;
    await panel
      .run((text) => {
        const field = [...document.querySelectorAll('textarea')].find(
          (area) => area.labels[0]?.textContent === 'Notes',
        )!;
        field.focus();
        field.setRangeText(text, field.value.length, field.value.length, 'end');
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        window.close();
      }, typed)
      .catch(() => undefined);
    expected += typed;
    await panel.ended();
  }
  const last = new CompanionPage(await webside.openCompanion());
  await last.view.see('region', 'Next item');
  await expect.poll(() => last.view.valueOf('Notes')).toBe(expected);
});

test('a mark made in the same tick as the closing is there', async ({ webside }) => {
  const companion = await atStartInPlace(webside);
  await companion.start();
  await companion.join();
  await companion.view.run(() => {
    const box = [...document.querySelectorAll('input')].find((input) =>
      [...(input.labels ?? [])].some((label) => label.textContent === 'Hear it back'),
    )!;
    box.click();
    window.close();
  });
  await companion.view.ended();
  const again = await webside.openCompanion();
  await again.see('region', 'Next item');
  await expect.poll(() => again.isChecked('Hear it back')).toBe(true);
});

test('the last key is there though a write before it was still on its way when the panel closed', async ({
  webside,
}) => {
  const companion = await atStartInPlace(webside);
  await companion.start();
  await companion.join();
  await companion.view.run(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const asked = indexedDB.open('data');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error!);
    });
    // A write that does not end, as on a disk that takes its time.
    const store = database.transaction('records', 'readwrite').objectStore('records');
    const goOn = () => (store.get('nothing').onsuccess = goOn);
    await new Promise<void>((begun) => {
      store.get('nothing').onsuccess = () => {
        begun();
        goOn();
      };
    });
    const field = [...document.querySelectorAll('textarea')].find(
      (area) => area.labels[0]?.textContent === 'Notes',
    )!;
    field.focus();
    field.setRangeText('the last words', 0, 0, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    setTimeout(() => window.close());
  });
  await companion.view.ended();
  const again = await webside.openCompanion();
  await again.see('region', 'Next item');
  await expect.poll(() => again.valueOf('Notes')).toBe('the last words');
});

test('the browser killed a second after the last key: nothing is lost, and the vault asks again', async ({
  webside,
}) => {
  const companion = await atStartInPlace(webside);
  await companion.start('killed');
  await companion.join();
  await companion.view.type('Notes', 'before the power went');
  await companion.saved();
  await companion.view.click('checkbox', 'Whole list first');
  await companion.saved();
  await webside.crash();

  const again = await webside.open('sidepanel.html');
  await again.see('button', 'Unlock');
  await new VaultPage(again).unlock();
  await again.see('region', 'Next item');
  expect(await again.valueOf('Notes')).toBe('before the power went');
  expect(await again.isChecked('Whole list first')).toBe(true);
});
