import type { Browser, View } from '../driver';
import { searchFolder, writingsOf, type Hit } from '../../support/disk-search';
import { CompanionPage, pause } from '../pages/companion';
import { layInClear, Secrets } from '../pages/secrets';
import { SettingsPage } from '../pages/settings';
import { VaultPage } from '../pages/vault';
import { VisitsPage } from '../pages/visits';
import { expect, test } from './fixtures';

/** How long a browser is given to note down for itself where someone was (ms). */
const NOTING = 3_000;
const ITEMS = ['Hear it back', 'Decide together', 'Whole list first', 'Explain in small pieces'];

test.use({ remembers: true });

test('a session with 60 secrets in every field, and the browser killed: not one of them is anywhere on the disk', async ({
  webside,
}) => {
  test.setTimeout(120_000);
  const [secrets, openly] = [new Secrets(), new Secrets()];
  const passphrase = `${secrets.next()} orchard lantern`;
  const view = await webside.open('sidepanel.html');
  await layInClear(view, openly.next());
  await new VaultPage(view).create(passphrase);
  const key = await keyOf(view);

  const code = await settle(webside, secrets, passphrase);
  const companion = new CompanionPage(view);
  await view.toFront();
  await write(companion, secrets);
  await lookBack(webside, secrets);
  await view.toFront();
  await new VaultPage(view).lock();
  await new VaultPage(view).unlock(secrets.next());
  await view.hear('alert', 'This passphrase does not open the vault');
  await new VaultPage(view).unlock(passphrase);
  await companion.start(secrets.next());
  await companion.join();
  await closeOver(view, secrets.next());
  expect(secrets.count).toBeGreaterThanOrEqual(60);
  await pause(NOTING);

  const profile = await webside.kill();
  const hidden = { secret: secrets.beginning, 'recovery code': code, 'key, base64': key };
  const wanted = textsIn({ ...hidden, openly: openly.beginning, address: 'sidepanel' });
  wanted.set('key', Buffer.from(key, 'base64'));
  const hits = await searchFolder(profile, wanted);
  const isMeant = ({ secret }: Hit) => secret === 'openly' || secret === 'address';
  expect(hits.filter((hit) => !isMeant(hit))).toEqual([]);
  expectFound(
    hits.filter(({ secret }) => secret === 'openly'),
    openly.beginning,
  );
  const noted = hits.filter(({ secret, file }) => secret === 'address' && /session/i.test(file));
  expect(noted, 'the browser noted down where someone was').not.toEqual([]);
});

function textsIn(texts: Record<string, string>): Map<string, Buffer> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
}

/** What lay in clear was found, in each way and packed too: the search can find what there is. */
function expectFound(hits: Hit[], text: string): void {
  const ways = new Set(hits.map(({ how }) => how));
  expect([...ways].sort()).toEqual(
    writingsOf(Buffer.from(text))
      .map(([how]) => how)
      .sort(),
  );
  expect(hits.some(({ isPacked }) => isPacked)).toBe(true);
  expect(hits.some(({ isPacked }) => !isPacked)).toBe(true);
}

/** The data key, base64, as it lies in the browser's memory. */
async function keyOf(view: View): Promise<string> {
  await view.see('button', 'Start visit');
  return view.run(async () => {
    const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const { key } = await storage.session.get<{ key: { bytes: string } }>('key');
    return key.bytes;
  });
}

/** Settings: name and role, an own wording and an own item, a recovery code, which is the answer. */
async function settle(webside: Browser, secrets: Secrets, passphrase: string): Promise<string> {
  const settings = await SettingsPage.open(webside);
  const { view } = settings;
  for (let time = 0; time < 3; time += 1) await settings.call(secrets.next(), secrets.next());
  await view.click('button', 'Standard video visit');
  await view.click('button', 'Yours in Standard video visit');
  await view.fill('Say in your own words: Whole list first', secrets.next());
  await view.click('button', 'Keep my words for Whole list first');
  await view.read('In your own words: “Whole list first”');
  await view.fill('What you read in a glance', secrets.next());
  await view.click('button', 'Add this item');
  await view.read('1 item of your own');
  await view.click('button', 'Recovery code');
  await view.click('button', 'Make a recovery code');
  await view.see('textbox', 'Type the code from your copy');
  const code = await view.run(() => document.querySelector('pre')?.textContent.trim() ?? '');
  await view.fill('Type the code from your copy', code);
  await view.fill('Present passphrase', passphrase);
  await view.click('button', 'Use this code');
  await view.hear('status', 'The recovery code is set.');
  await view.close();
  return code;
}

/** Visits with every text there is, each written over again and again; one is thrown away. */
async function write(companion: CompanionPage, secrets: Secrets): Promise<void> {
  const { view } = companion;
  for (const end of ['closed', 'thrown away']) {
    await companion.start(secrets.next());
    await companion.join();
    for (const item of ITEMS) {
      await view.click('button', `More about ${item}`);
      await view.click('button', `Note on ${item}`);
      for (let time = 0; time < 2; time += 1) await view.fill(`Note on ${item}`, secrets.next());
    }
    for (let time = 0; time < 6; time += 1) {
      for (const field of ['Notes', 'What mattered most']) await view.fill(field, secrets.next());
      if (time % 3 === 0) await companion.saved();
    }
    await view.fill('Notes', '');
    await companion.saved();
    if (end === 'thrown away') await view.click('button', 'Throw this visit away');
    else {
      await companion.finish();
      await companion.close();
    }
    await view.see('button', 'Start visit');
  }
}

/** The Visits page: words to search for, a visit opened, deleted and restored. */
async function lookBack(webside: Browser, secrets: Secrets): Promise<void> {
  const view = await webside.open('visits.html');
  await view.see('list', 'Visits');
  const page = new VisitsPage(view);
  for (let time = 0; time < 7; time += 1) await page.finds(secrets.next(), 0);
  await page.search('');
  await view.clickNamed('button', secrets.beginning);
  await view.read('Label:');
  await view.close();
}

/** Types the last words, and closes the page in the same turn: they lie in a draft. */
async function closeOver(view: View, text: string): Promise<void> {
  const typing = view.run((words) => {
    const field = [...document.querySelectorAll('textarea')].find(
      (area) => area.labels[0]?.textContent === 'Notes',
    )!;
    field.setRangeText(words, 0, 0, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    window.close();
  }, text);
  // The page has gone before it can answer.
  await typing.catch(() => undefined);
}
