import type { CdpPipe } from './cdp-pipe';

/** What Chromium tells about a page, a tab, a worker … */
export interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** Every target of the browser, tabs too. */
export async function targets(cdp: CdpPipe): Promise<TargetInfo[]> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  return targetInfos as TargetInfo[];
}

/** Whether a page is a tab's or a window's own: a side panel's page is in no browser window. */
export async function standsInWindow(cdp: CdpPipe, targetId: string): Promise<boolean> {
  try {
    await cdp.send('Browser.getWindowForTarget', { targetId });
    return true;
  } catch (error) {
    if (String(error).includes('Browser window not found')) return false;
    // A page that closed since it was listed stands in no panel either.
    if (String(error).includes('No target with given id')) return true;
    throw error;
  }
}

/** The tab each page stands in, page's target id to tab's. */
export async function tabsOfPages(cdp: CdpPipe): Promise<Map<string, string>> {
  const tabOfSession = new Map<string, string>();
  const tabOfPage = new Map<string, string>();
  const stop = cdp.on('Target.attachedToTarget', ({ targetInfo }, sessionId) => {
    const tab = tabOfSession.get(sessionId ?? '');
    if (tab !== undefined) tabOfPage.set((targetInfo as TargetInfo).targetId, tab);
  });
  for (const tab of (await targets(cdp)).filter(({ type }) => type === 'tab')) {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: tab.targetId, flatten: true });
    const session = String(sessionId);
    tabOfSession.set(session, tab.targetId);
    const attach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
    // Answers only after it has told of every page in the tab.
    await cdp.send('Target.setAutoAttach', attach, session);
    await cdp.send('Target.detachFromTarget', { sessionId });
  }
  stop();
  return tabOfPage;
}

/**
 * Asks, every `interval` milliseconds, until the answer is neither undefined nor false, and gives it.
 * Throws after `patience` milliseconds, naming what was waited for.
 */
export async function waitFor<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  patience = 10_000,
  interval = 20,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`);
    await new Promise((wake) => setTimeout(wake, interval));
  }
}

/** A service worker that was started again for an event is given so much longer each time, ms. */
const TO_TAKE_AN_EVENT = 100;

/**
 * Ends service workers and waits until they have gone. One that is ended before it has taken the event that it was
 * started for is started for it again: the next has longer. Throws after `patience` milliseconds.
 */
export async function endWorkers(
  cdp: CdpPipe,
  isMeant: (info: TargetInfo) => boolean,
  patience = 30_000,
): Promise<void> {
  const running = async () =>
    (await targets(cdp)).filter((info) => info.type === 'service_worker' && isMeant(info));
  const end = Date.now() + patience;
  for (let time = 0; Date.now() < end; time += TO_TAKE_AN_EVENT) {
    await new Promise((wake) => setTimeout(wake, time));
    const workers = await running();
    // One may have ended by itself since it was seen.
    const ends = workers.map(({ targetId }) =>
      cdp.send('Target.closeTarget', { targetId }).catch(() => undefined),
    );
    await Promise.all(ends);
    const until = Date.now() + 1_000;
    while (Date.now() < until) {
      if ((await running()).length === 0) return;
      await new Promise((wake) => setTimeout(wake, 20));
    }
  }
  throw new Error(`Waited ${patience / 1000} s in vain for the service worker to stop.`);
}
