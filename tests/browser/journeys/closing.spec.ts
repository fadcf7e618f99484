import { expect, test } from './fixtures';
import { atStartInPlace } from './whole-visit';
import type { View } from '../driver';
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
    const typed = `${time},`;
    await typeAndClose(panel, typed);
    expected += typed;
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

/** Types and closes in one turn of the event loop: no debounce, no promise has a chance to run. */
async function typeAndClose(view: View, text: string): Promise<void> {
  await view
    .run((typed) => {
      const field = [...document.querySelectorAll('textarea')].find(
        (area) => area.labels[0]?.textContent === 'Notes',
      )!;
      field.focus();
      field.setRangeText(typed, field.value.length, field.value.length, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      window.close();
    }, text)
    .catch(() => undefined);
  await view.ended();
}

/** Takes the one draft off the disk and keeps it in the page, or lays it there again. */
async function moveDraft(to: 'away' | 'back'): Promise<void> {
  const kept = globalThis as { draft?: { id: string } };
  const answer = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error!);
    });
  const database = await answer(indexedDB.open('data'));
  const store = database.transaction('drafts', 'readwrite').objectStore('drafts');
  if (to === 'back') await answer(store.put(kept.draft));
  else {
    const [draft] = (await answer(store.getAll())) as { id: string }[];
    if (!draft) throw new Error('There is no draft.');
    kept.draft = draft;
    await answer(store.delete(draft.id));
  }
  database.close();
}

/**
 * From now on the page types and closes once it asks for something in the store of drafts and the field shows `before`;
 * what was asked takes its time, for as long as the page can make it.
 * @param asked a look into the store, or the removal of a draft
 */
async function typeAndCloseAt(view: View, asked: 'get' | 'delete', before: string, text: string) {
  await view.run(
    ([name, shown, typed]) => {
      const typeAndClose = () => {
        const field = [...document.querySelectorAll('textarea')].find(
          (area) => area.labels[0]?.textContent === 'Notes',
        )!;
        if (field.value !== shown) {
          setTimeout(typeAndClose);
          return;
        }
        field.focus();
        field.setRangeText(typed, field.value.length, field.value.length, 'end');
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        setTimeout(() => window.close());
      };
      const holdOpen = (store: IDBObjectStore) => {
        try {
          store.count().onsuccess = () => holdOpen(store);
        } catch {
          // Its transaction was committed: nothing can hold it.
        }
      };
      const real = Reflect.get(IDBObjectStore.prototype, name) as (key: IDBValidKey) => IDBRequest<undefined>;
      let isUnderWay = false;
      IDBObjectStore.prototype[name] = function (this: IDBObjectStore, key: IDBValidKey) {
        const request = real.call(this, key);
        if (this.name !== 'drafts' || isUnderWay) return request;
        isUnderWay = true;
        request.addEventListener('success', () => holdOpen(this));
        queueMicrotask(typeAndClose);
        return request;
      };
    },
    [asked, before, text] as const,
  );
}

/** In every page from now on, the last look for late drafts waits until the page is told to. */
function lookWhenTold(): void {
  const page = globalThis as { isTold?: boolean };
  const real = setTimeout;
  const patched = (act: () => void, time?: number) => {
    if (time !== 3_000) return real(act, time);
    const ask = () => (page.isTold ? act() : real(ask, 20));
    return real(ask, 20);
  };
  globalThis.setTimeout = patched as typeof setTimeout;
}

test('the last key is there though the page was just looking for what closed windows left', async ({
  webside,
}) => {
  const companion = await atStartInPlace(webside);
  await companion.start();
  await companion.join();
  await webside.closeCompanion();
  const panel = await webside.openCompanion();
  await panel.see('region', 'Next item');
  await typeAndCloseAt(panel, 'get', '', 'the last words');
  await panel.ended();
  const again = await webside.openCompanion();
  await again.see('region', 'Next item');
  await expect.poll(() => again.valueOf('Notes')).toBe('the last words');
});

test('the last key is there though the page was just removing what came late from a closed window', async ({
  webside,
}) => {
  await webside.beforeEachPage(lookWhenTold);
  const companion = await atStartInPlace(webside);
  await companion.start();
  await companion.join();
  await companion.saved();
  await typeAndClose(companion.view, 'late. ');
  const beside = await webside.open('visits.html');
  await beside.run(moveDraft, 'away');
  const panel = await webside.openCompanion();
  await panel.see('region', 'Next item');
  await typeAndCloseAt(panel, 'delete', 'late. ', 'the last words');
  await beside.run(moveDraft, 'back');
  await panel.run(() => void ((globalThis as { isTold?: boolean }).isTold = true));
  await panel.ended();
  const again = await webside.openCompanion();
  await again.see('region', 'Next item');
  await expect.poll(() => again.valueOf('Notes')).toBe('late. the last words');
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
