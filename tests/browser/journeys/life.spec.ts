import { expect, test } from './fixtures';
import type { CompanionPage } from '../pages/companion';
import type { Browser, View } from '../driver';
import { atStart } from './whole-visit';

async function companionOf(webside: Browser): Promise<CompanionPage> {
  return atStart(webside);
}

/** One short visit under a label, closed, with a line to remember; two of its items stay open. */
async function earlierVisit(companion: CompanionPage, label: string, remember: string): Promise<void> {
  const { view } = companion;
  await companion.start(label);
  await companion.join();
  await view.fill('Remember about this person', remember);
  await companion.saved();
  await companion.finish();
  await companion.close();
}

/** Chooses a visit type at Start. */
async function choose(view: View, title: string): Promise<void> {
  await view.choose('Visit type', title);
}

test.describe('a visit type in the middle of a visit', () => {
  test('is changed, keeps the marks both types have, and is taken back by Undo', async ({ webside }) => {
    const companion = await companionOf(webside);
    const { view } = companion;
    await companion.start('type');
    await companion.join();
    await view.click('checkbox', 'Safe to start');
    await view.click('checkbox', 'Decide together');
    await view.click('button', 'Change the visit type');
    await choose(view, 'Follow-up visit');
    await view.click('button', 'Use this type');
    await view.read('Agree one next step');
    expect(await view.isChecked('Safe to start')).toBe(true);
    await view.click('button', 'Undo');
    await view.see('checkbox', 'Decide together');
    expect(await view.isChecked('Decide together')).toBe(true);
    await companion.saved();
  });

  test('leaves what was marked on the other type in the summary', async ({ webside }) => {
    const companion = await companionOf(webside);
    const { view } = companion;
    await companion.start();
    await companion.join();
    await view.click('checkbox', 'Decide together');
    await view.click('button', 'Change the visit type');
    await choose(view, 'Follow-up visit');
    await view.click('button', 'Use this type');
    await view.see('checkbox', 'Agree one next step');
    await companion.finish();
    await view.read('Before the visit type was changed');
    await view.read('- Decide together: at');
  });
});

test('in a team visit each item says whose it is, one’s own come first, and the summary names the role', async ({
  webside,
}) => {
  const companion = await companionOf(webside);
  const { view } = companion;
  await choose(view, 'Team visit');
  await view.choose('Your role', 'Nurse');
  await companion.start();
  await companion.join();
  await view.read('Nurse (you)');
  const seen: string[] = [];
  for (let at = 0; at < 4; at++) {
    seen.push(await companion.next());
    await companion.done();
    await expect.poll(() => companion.next()).not.toBe(seen.at(-1));
  }
  expect(seen).toEqual([
    'Introduce everyone',
    'Safe to start; guests',
    'Pain, medicines, home',
    'Patient asks first',
  ]);
  await companion.finish();
  await view.read('Role: Nurse');
  // The same type and role are there for the next visit.
  await companion.close();
  await companion.start();
  await companion.join();
  await view.read('Nurse (you)');
});

test('a visit started by mistake is thrown away, and can be taken back', async ({ webside }) => {
  const companion = await companionOf(webside);
  const { view } = companion;
  await companion.start('oops');
  await companion.join();
  await view.click('button', 'Throw this visit away');
  await view.see('button', 'Start visit');
  await view.hear('status', 'Thrown away, to the bin of Visits: oops');
  await view.click('button', 'Take back');
  await view.see('region', 'Next item');
  await view.click('button', 'Throw this visit away');
  await view.see('button', 'Start visit');
  await companion.start('the right one');
  await companion.finishUnjoined();
  await companion.close();
  await view.seeGone('button', 'Take back');
});

test.describe('carrying on from an earlier visit', () => {
  test('by its label: what stayed open and what to remember stand at the start', async ({ webside }) => {
    const companion = await companionOf(webside);
    const { view } = companion;
    await earlierVisit(companion, 'J.M.', 'Her dog is called Bo');
    await view.fill('Visit label', 'j.m.');
    await view.clickNamed('button', 'Carry on from Standard video visit');
    await view.read('Her dog is called Bo');
    await view.click('button', 'Start visit');
    await view.see('button', 'Join');
    await view.read('Her dog is called Bo');
    await view.read('Questions, next step, safety net');
    expect(await view.valueOf('Remember about this person')).toBe('Her dog is called Bo');
    await companion.join();
    await companion.finish();
    await view.read('Carries on from: Standard video visit');
  });

  test('chosen on the Visits page, and dropped again at Start', async ({ webside }) => {
    const companion = await companionOf(webside);
    const { view } = companion;
    await earlierVisit(companion, 'K.L.', 'Prefers the morning');
    const visits = await webside.open('visits.html');
    await visits.clickNamed('button', 'K.L.');
    await visits.click('button', 'Carry on from this');
    await visits.hear('status', 'The next visit you start carries on');
    await view.toFront();
    await view.read('Prefers the morning');
    await view.click('button', 'Start afresh');
    await view.seeGone('button', 'Start afresh');
    await companion.start();
    await view.seeGone('heading', 'Carries on from');
    expect(await view.valueOf('Remember about this person')).toBe('');
  });
});

test('a closed visit is reopened and corrected, and says when', async ({ webside }) => {
  const companion = await companionOf(webside);
  const { view } = companion;
  await earlierVisit(companion, 'corr', 'x');
  const visits = await webside.open('visits.html');
  await visits.clickNamed('button', 'corr');
  await visits.click('button', 'Reopen and correct');
  await view.toFront();
  await view.see('button', 'Close visit');
  await view.click('checkbox', 'Hear it back');
  await companion.saved();
  await view.read('Corrected after closing:');
  await companion.close();
  await visits.toFront();
  await visits.read('Corrected after closing:');
  await visits.read('- Hear it back: at');
});
