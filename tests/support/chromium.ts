import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { findBrowser } from './browser-paths.mjs';
import { startProcess, type BrowserProcess } from './browser-process';
import { CdpPipe } from './cdp-pipe';
import type { LaunchOptions } from './launch-options';
import { endWorkers, standsInWindow, tabsOfPages, targets, waitFor, type TargetInfo } from './targets';

export type { LaunchOptions };

/**
 * Starts a Chromium, Chrome or Edge with the extension loaded over the debugging pipe (branded browsers
 * ignore `--load-extension`). Throws when this machine has no such browser, or when it refuses the extension.
 */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const program = options.program ?? findBrowser();
  if (program === undefined) throw new Error('No Chromium, Chrome or Edge here; set WEBSIDE_BROWSER to one.');
  const started = startProcess(program, options);
  try {
    const pipe = await CdpPipe.open(started.toBrowser, started.fromBrowser);
    const { id } = await pipe.send('Extensions.loadUnpacked', { path: resolve(options.extension) });
    const browser = await chromium.connectOverCDP(pipe.transport(), {
      isLocal: true,
      noDefaults: options.forPerson ?? false,
    });
    return new Chromium(started, pipe, browser, String(id));
  } catch (error) {
    await started.kill();
    await started.removeProfile();
    const reason = `${program} did not start with the extension (${String(error)}).`;
    throw new Error([reason, ...started.lastWords()].join('\n'), { cause: error });
  }
}

/** A running browser with the extension in it. */
export class Chromium {
  readonly context: BrowserContext;
  readonly pid: number;
  readonly profile: string;
  /** Settles when the browser has ended, for whatever reason. */
  readonly ended: Promise<void>;
  private closing: Promise<void> | undefined;
  private readonly panels = new Map<string, Page>();

  constructor(
    private readonly process: BrowserProcess,
    readonly cdp: CdpPipe,
    readonly browser: Browser,
    readonly extensionId: string,
  ) {
    const context = browser.contexts()[0];
    if (!context || process.pid === undefined) throw new Error('The browser has no default context.');
    this.context = context;
    this.pid = process.pid;
    this.profile = process.profile;
    this.ended = process.ended;
  }

  /** The address of one of the extension's pages. */
  url(page: string): string {
    return `chrome-extension://${this.extensionId}/${page}`;
  }

  /** A new tab in front, loaded. */
  async newPage(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** One of the extension's pages, such as `visits.html`, in a tab. */
  openExtensionPage(page: string): Promise<Page> {
    return this.newPage(this.url(page));
  }

  /**
   * Presses the toolbar button of the window that holds `page`, as a person would, and gives the real side panel
   * once it has loaded. Throws when it does not come (a press while it is open closes it).
   */
  async openPanel(page: Page): Promise<Page> {
    await page.bringToFront();
    const before = new Set((await this.panelTargets()).map(({ targetId }) => targetId));
    const tab = (await tabsOfPages(this.cdp)).get(await this.targetIdOf(page));
    for (let press = 1; ; press++) {
      await this.cdp.send('Extensions.triggerAction', { id: this.extensionId, targetId: tab });
      try {
        return await this.newPanel(before, 1_500);
      } catch (error) {
        // A press just after a closing is taken for a part of it: a person would press once more.
        if (press === 3 || before.size > 0) throw error;
      }
    }
  }

  /** Does something that opens a side panel, and gives the panel once it has loaded. Throws when none comes. */
  async panelAfter(act: () => void | Promise<void>): Promise<Page> {
    const before = new Set((await this.panelTargets()).map(({ targetId }) => targetId));
    await act();
    return this.newPanel(before);
  }

  /** How many side panels are open. */
  async countPanels(): Promise<number> {
    return (await this.panelTargets()).length;
  }

  /** Closes every open side panel, as its cross would, and waits until it has gone. Throws when none is open. */
  async closePanel(): Promise<void> {
    const open = await this.panelTargets();
    if (open.length === 0) throw new Error('No side panel is open.');
    for (const { targetId } of open) await this.cdp.send('Target.closeTarget', { targetId });
    await waitFor('the side panel to close', async () => {
      const pagesToo = open.every(({ targetId }) => this.panels.get(targetId)?.isClosed() ?? true);
      return pagesToo && (await this.panelTargets()).length === 0;
    });
  }

  /** Ends the service worker and waits until it has gone. The next event for it starts a new one. */
  async stopWorker(): Promise<void> {
    await endWorkers(this.cdp, (info) => this.isWorker(info));
  }

  /** Runs an expression in the background, which must not have been stopped, and gives what it comes to. */
  async inWorker(expression: string): Promise<unknown> {
    const worker = await waitFor('a background that runs', async () =>
      (await targets(this.cdp)).find((info) => this.isWorker(info)),
    );
    const { targetId } = worker;
    const { sessionId } = await this.cdp.send('Target.attachToTarget', { targetId, flatten: true });
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const answer = await this.cdp.send('Runtime.evaluate', asked, String(sessionId));
    await this.cdp.send('Target.detachFromTarget', { sessionId });
    if (answer['exceptionDetails']) throw new Error(JSON.stringify(answer['exceptionDetails']));
    return (answer['result'] as { value?: unknown }).value;
  }

  /** Ends the browser by SIGKILL, as a crash or a power cut would; the profile stays for the next launch. */
  async kill(): Promise<void> {
    await this.process.kill();
  }

  /** Closes the browser in order; leaves no process, and removes the profile if `launchChromium` made it. */
  close(): Promise<void> {
    this.closing ??= this.shutDown();
    return this.closing;
  }

  private async shutDown(): Promise<void> {
    // A browser that has ended by itself cannot be asked to; what counts is that it has gone.
    await this.cdp.send('Browser.close').catch(() => undefined);
    await Promise.race([this.ended, new Promise((done) => setTimeout(done, 10_000).unref())]);
    await this.process.kill();
    await this.process.removeProfile();
  }

  private async newPanel(before: ReadonlySet<string>, patience?: number): Promise<Page> {
    const fresh = async () => (await this.panelTargets()).find(({ targetId }) => !before.has(targetId));
    return this.adopt(await waitFor('the side panel to open', fresh, patience));
  }

  /** Panels alone: the same page may also stand in a tab or a window of its own. */
  private async panelTargets(): Promise<TargetInfo[]> {
    const companions = (await targets(this.cdp)).filter(
      ({ type, url }) => type === 'page' && url.startsWith(this.url('sidepanel.html')),
    );
    const inWindow = await Promise.all(companions.map(({ targetId }) => standsInWindow(this.cdp, targetId)));
    return companions.filter((_, index) => !inWindow[index]);
  }

  /**
   * Chromium tells Playwright of a panel before it is a page, and Playwright turns away: show it once more, but
   * not before it has let go, or it takes its own late farewell for the panel's end.
   */
  private async adopt(panel: TargetInfo): Promise<Page> {
    await waitFor(
      'Playwright to let go of the side panel',
      () => !this.cdp.heldByPlaywright.has(panel.targetId),
    );
    const arrived = this.context.waitForEvent('page', (page) => page.url() === panel.url);
    await this.cdp.sendInRoot('Target.attachToTarget', { targetId: panel.targetId, flatten: true });
    const page = await arrived;
    this.panels.set(panel.targetId, page);
    await page.waitForLoadState();
    // It slides in from no width at all.
    await page.waitForFunction(() => innerWidth > 0 && innerHeight > 0);
    return page;
  }

  private async targetIdOf(page: Page): Promise<string> {
    const session = await this.context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    return targetInfo.targetId;
  }

  private isWorker({ type, url }: TargetInfo): boolean {
    return type === 'service_worker' && url.startsWith(this.url(''));
  }
}
