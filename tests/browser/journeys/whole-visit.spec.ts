import { expect, test } from './fixtures';
import { atStartInPlace, expectSummary, firstStart, wholeVisit } from './whole-visit';
import { CompanionPage } from '../pages/companion';

test.describe('one visit, from first start to the copied summary', () => {
  test('in the real side panel, beside a running call that keeps running', async ({ webside }) => {
    const before = await webside.framesDecoded();
    const companion = await firstStart(await webside.openCompanion());
    const finished = await wholeVisit(companion);
    await finished.view.click('button', 'Copy summary');
    await finished.view.hear('status', 'Copied');
    expectSummary(await webside.clipboard());
    await finished.close();
    const middle = await webside.framesDecoded();
    await new Promise((wake) => setTimeout(wake, 500));
    expect(middle).toBeGreaterThan(before);
    expect(await webside.framesDecoded()).toBeGreaterThan(middle);
  });

  test('with the panel closed and opened again, the worker stopped, and both gone, and no question asked', async ({
    webside,
  }) => {
    const companion = await atStartInPlace(webside);
    let { view } = companion;
    const finished = await wholeVisit(
      companion,
      async () => {
        await webside.closeCompanion();
        return (view = await webside.openCompanion());
      },
      async () => {
        await webside.stopBackground();
        return view;
      },
      async () => {
        await webside.closeCompanion();
        await webside.stopBackground();
        return webside.openCompanion();
      },
    );
    await finished.close();
  });

  test('in the own window, opened by the button in the panel', async ({ webside }) => {
    await webside.framesDecoded();
    const { view: panel } = await atStartInPlace(webside);
    const own = await webside.opening(() => panel.click('button', 'Own window'));
    await webside.closeCompanion();
    const finished = await wholeVisit(new CompanionPage(own));
    await finished.view.click('button', 'Copy summary');
    await finished.view.hear('status', 'Copied');
    expectSummary(await webside.clipboard());
    await finished.close();
  });
});
