import { expect } from '@playwright/test';
import type { State } from '../../support/state';
import type { Browser, View } from '../driver';
import { CompanionPage } from '../pages/companion';
import { PatientPage } from '../pages/patient';
import { VaultPage } from '../pages/vault';

/** The items of the standard visit after joining, as they must come to the top edge. */
export const AFTER_JOINING = [
  'Safe to start',
  'Say what the screens are for',
  'Whole list first',
  'Notice the feeling, say it',
  'Explain in small pieces',
  'Decide together',
  'Hear it back',
  'Questions, next step, safety net',
];

/** What a first start leaves on the disk and in the browser's memory: made once, by hand, in each worker. */
let afterFirstStart: State | undefined;

/** The companion at Start, in a tab; the vault is there already, new and unlocked. */
export async function atStart<V extends View>(webside: Browser<V>): Promise<CompanionPage<V>> {
  await haveVault(webside);
  return seenAtStart(await webside.open('sidepanel.html'));
}

/** The same in the browser's own place for the companion, side panel or sidebar. */
export async function atStartInPlace<V extends View>(webside: Browser<V>): Promise<CompanionPage<V>> {
  await haveVault(webside);
  return seenAtStart(await webside.openCompanion());
}

async function haveVault(webside: Browser): Promise<void> {
  if (afterFirstStart) return webside.lay(afterFirstStart);
  const view = await webside.open('sidepanel.html');
  await firstStart(view);
  afterFirstStart = await webside.kept();
  await view.close();
}

async function seenAtStart<V extends View>(view: V): Promise<CompanionPage<V>> {
  await view.see('button', 'Start visit');
  return new CompanionPage(view);
}

/** First start to Start: the vault is made. */
export async function firstStart<V extends View>(view: V): Promise<CompanionPage<V>> {
  await new VaultPage(view).create();
  return seenAtStart(view);
}

/**
 * One visit, from Start to the finished summary: every item done, one not needed, a chip, notes of each kind.
 * @param midway what happens in the middle of the visit, one before each of the next items; each gives the view it goes on in
 */
export async function wholeVisit(
  first: CompanionPage,
  ...midway: (() => Promise<View>)[]
): Promise<CompanionPage> {
  await first.start('J.M.');
  await first.view.click('checkbox', 'Clear the last visit');
  await first.join();
  for (const label of AFTER_JOINING.slice(0, 3)) {
    expect(await first.next()).toBe(label);
    if (label === 'Safe to start') await first.view.click('button', 'Where you are now');
    await first.done();
  }
  await first.view.type('Notes', 'Sleeps badly since March.');
  await first.saved();

  let companion = first;
  for (const [at, label] of AFTER_JOINING.slice(3, 6).entries()) {
    companion = new CompanionPage((await midway[at]?.()) ?? companion.view);
    expect(await companion.view.valueOf('Notes')).toBe('Sleeps badly since March.');
    expect(await companion.view.isChecked('Safe to start')).toBe(true);
    expect(await companion.next()).toBe(label);
    await (label === 'Decide together' ? companion.notNeeded() : companion.done());
  }
  await companion.view.fill('What mattered most', 'To sleep through one night');
  await companion.toClosing();
  await companion.view.click('checkbox', 'Hear it back');
  await companion.saved();
  await companion.finish();
  return companion;
}

/** What the copied summary of that visit must say, line by line; times are any. */
export function expectSummary(text: string): void {
  const time = String.raw`\d\d:\d\d`;
  const lines = [
    'Standard video visit',
    'Label: J\\.M\\.',
    `Start: .*, ${time}`,
    `End: .*, ${time}`,
    String.raw`Minutes: \d+`,
    'By video',
    'Ended as planned',
    '',
    'What mattered most',
    'To sleep through one night',
    '',
    'Marked done',
    `- Clear the last visit: at ${time}`,
    `- Safe to start: at ${time}`,
    '  Covered: Where you are now',
    `- Say what the screens are for: at ${time}`,
    `- Whole list first: at ${time}`,
    `- Notice the feeling, say it: at ${time}`,
    `- Explain in small pieces: at ${time}`,
    `- Hear it back: at ${time}`,
    '',
    'Not needed',
    '- Decide together',
    '',
    'Left open',
    '- Questions, next step, safety net',
    '',
    'Notes',
    'Sleeps badly since March\\.',
  ];
  expect(text).toMatch(new RegExp(`^${lines.join('\n')}$`));
}

/** Everything a clinician does, from first start to Lock now: what must be silent, and is watched while it happens. */
export async function everythingOnce(webside: Browser): Promise<void> {
  const companion = await firstStart(await webside.openCompanion());
  const finished = await wholeVisit(companion, async () => {
    await webside.closeCompanion();
    await webside.stopBackground();
    return webside.openCompanion();
  });
  await finished.view.click('button', 'Copy summary');
  await finished.toAsking();
  const held = await PatientPage.heldUp(webside, finished, 'Hold up the questions');
  await held.asks(held.words.asking.usual.heard);
  await held.view.press('5');
  await finished.view.read('Very much');
  await held.view.close();
  await finished.close();
  const visits = await webside.open('visits.html');
  await visits.see('list', 'Visits');
  await visits.clickNamed('button', 'J.M.');
  await visits.read('Sleeps badly since March.');
  await new VaultPage(finished.view).lock();
}
