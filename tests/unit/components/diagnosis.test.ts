// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { factsOf, findingsOf, readFacts } from '@/components/settings/diagnosis';
import { backgroundProblem } from '@/utils/browser';
import type { Checked } from '@/utils/store';
import { TEN } from '../../support/fixtures';
import { freshVisits } from '../store/on-disk';

const NONE = { visit: 0, state: 0, list: 0, draft: 0, log: 0, own: 0, other: 0 };
const WELL: Checked = {
  ...{ done: 9, total: 9, whole: NONE, damaged: NONE, newest: undefined },
  ...{ missing: 0, unlisted: 0, missingStates: 0, leftStates: 0 },
};
beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  const storage = { estimate: () => Promise.resolve({}), persisted: () => Promise.resolve(true) };
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
});

it('what failed in the background is told by its name and time, and else not a word', async () => {
  const visits = await freshVisits();
  const told = async () =>
    factsOf(await readFacts(visits)).find(([name]) => name === 'In the background')?.[1];
  expect(await told()).toBeUndefined();
  await backgroundProblem.set({ name: 'UnknownError', at: TEN });
  expect(await told()).toMatch(/^something did not work on .*2026.* \(UnknownError\)/);
});

it('what a check found is told a line each, and nothing where all is well', () => {
  expect(findingsOf(WELL)).toEqual([]);
  expect(findingsOf({ ...WELL, damaged: { ...NONE, list: 1, state: 2 } })).toEqual([
    expect.stringMatching(/^2 older states of texts do not open\./),
    expect.stringMatching(/^1 list of visits does not open\. Nothing is lost/),
  ]);
  expect(findingsOf({ ...WELL, missingStates: 1, leftStates: 2 })).toEqual([
    expect.stringMatching(/^1 older state of a text is no longer on the disk/),
    expect.stringMatching(/^2 older states of texts are left of visits/),
  ]);
});
