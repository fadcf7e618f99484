import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, ExtensionPage } from '../browser/driver';
import type { Lendable } from '../browser/lending';
import { clearState, layState, takeState, type State } from '../support/state';
import { waitFor } from '../support/targets';
import { BrowserWindow } from './browser-window';
import { launchFirefox, type Firefox, type FirefoxOptions } from './firefox';
import { FirefoxView, type Place } from './firefox-view';

const EXTENSION = resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** Firefox with Webside, and the companion in its real sidebar. */
export class FirefoxBrowser implements Browser<FirefoxView>, Lendable {
  isSpoiled = false;
  private window: Promise<BrowserWindow> | undefined;

  private sidebarContext: string | undefined;
  private callPage: FirefoxView | undefined;

  private constructor(
    public firefox: Firefox,
    private readonly callUrl: string,
    private readonly firstTab: string | undefined,
  ) {}

  /** Starts it in a new profile. */
  static async launch(callUrl: string, more: Partial<FirefoxOptions> = {}): Promise<FirefoxBrowser> {
    const firefox = await launchFirefox({ extension: EXTENSION, ...more });
    const [first] = await firefox.remote.pages();
    return new FirefoxBrowser(firefox, callUrl, first?.context);
  }

  async freshen(): Promise<void> {
    if (await (await this.browserWindow()).isSidebarOpen()) await this.closeCompanion();
    const { remote } = this.firefox;
    // Without its first tab its window would go.
    const [first, ...others] = await remote.pages();
    for (const { context } of others) await remote.send('browsingContext.close', { context });
    if (first?.context !== this.firstTab) throw new Error('The first tab is gone.');
    this.callPage = this.sidebarContext = undefined;
    await this.behind((page) => page.run(clearState));
    await this.stopBackground();
  }

  lay(state: State): Promise<void> {
    return this.behind((page) => page.run(layState, state));
  }

  kept(): Promise<State> {
    return this.behind((page) => page.run(takeState));
  }

  /** Does something in a page of the extension that has no script of its own. */
  private async behind<T>(act: (page: FirefoxView) => Promise<T>): Promise<T> {
    const page = await this.openTab(this.firefox.url('icons/16.png'));
    try {
      return await act(page);
    } finally {
      await page.close();
    }
  }

  async framesDecoded(): Promise<number> {
    if (!this.callPage) {
      const call = (this.callPage = await this.openTab(this.callUrl));
      await waitFor('the call to connect', () => call.run(async () => (await demoCall.stats()).connected));
    }
    return this.callPage.run(async () => (await demoCall.stats()).framesDecoded);
  }

  async open(page: ExtensionPage): Promise<FirefoxView> {
    return this.openTab(this.firefox.url(page));
  }

  /** Opens any address in a tab, and gives the tab's id before anything has come. */
  async visit(url: string): Promise<string> {
    const { remote } = this.firefox;
    const { context } = await remote.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    // Firefox never tells that a page of an extension has loaded.
    await remote.send('browsingContext.navigate', { context, url, wait: 'none' });
    return context;
  }

  async openCompanion(): Promise<FirefoxView> {
    await (await this.browserWindow()).pressToolbarButton();
    return this.sidebar();
  }

  /** The real sidebar, once it has opened. */
  async sidebar(): Promise<FirefoxView> {
    const window = await this.browserWindow();
    this.sidebarContext = await window.sidebar();
    const view = new FirefoxView(this.firefox.remote, this.sidebarContext, {
      toFront: () => window.focusSidebar(),
      close: () => this.closeCompanion(),
    });
    await view.untilLoaded();
    return view;
  }

  async closeCompanion(): Promise<void> {
    const window = await this.browserWindow();
    if (!(await window.isSidebarOpen())) throw new Error('No sidebar is open.');
    await window.pressToolbarButton();
    await waitFor('the sidebar to close', async () => !(await window.isSidebarOpen()));
  }

  async stopBackground(): Promise<void> {
    await (await this.browserWindow()).endBackground();
  }

  async opening(act: () => Promise<void>): Promise<FirefoxView> {
    const before = new Set((await this.firefox.remote.pages()).map(({ context }) => context));
    await act();
    const opened = await waitFor('a page to open', async () =>
      (await this.firefox.remote.pages()).find(({ context }) => !before.has(context)),
    );
    return this.viewOf(opened.context);
  }

  async beforeEachPage(act: () => void): Promise<void> {
    this.isSpoiled = true;
    await this.firefox.beforeEachPage(`(${String(act)})()`);
  }

  async clipboard(): Promise<string> {
    const blank = await this.openTab('data:text/html,<textarea></textarea>');
    await blank.run(() => document.querySelector('textarea')?.focus());
    await blank.press('Control+v');
    const text = await blank.run(() => document.querySelector('textarea')?.value ?? '');
    await blank.close();
    return text;
  }

  async crash(): Promise<void> {
    this.isSpoiled = true;
    this.window = this.callPage = this.sidebarContext = undefined;
    this.firefox = await this.firefox.crash();
  }

  async kill(): Promise<string> {
    this.isSpoiled = true;
    await this.firefox.kill();
    return this.firefox.profile;
  }

  /** The browser's own window, with toolbar and sidebar. */
  browserWindow(): Promise<BrowserWindow> {
    this.window ??= BrowserWindow.of(this.firefox);
    return this.window;
  }

  /** Leaves a picture of every page that still can be drawn. */
  async keepPictures(path: (name: string) => string): Promise<void> {
    const { remote } = this.firefox;
    const pages = await remote.pages().catch(() => []);
    for (const context of [...pages.map((page) => page.context), this.sidebarContext]) {
      const shot = remote.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      // A page that has gone, or hangs, has none.
      const picture = await shot.catch(() => undefined);
      if (picture) await writeFile(path(`page-${context}.png`), picture.data, 'base64');
    }
  }

  /** Leaves no process and no profile. */
  async close(): Promise<void> {
    await this.firefox.close();
  }

  private async openTab(url: string): Promise<FirefoxView> {
    return this.viewOf(await this.visit(url));
  }

  private async viewOf(context: string): Promise<FirefoxView> {
    const { remote } = this.firefox;
    const place: Place = {
      toFront: () => remote.send('browsingContext.activate', { context }),
      close: () => remote.send('browsingContext.close', { context }),
    };
    const view = new FirefoxView(remote, context, place);
    await view.untilLoaded();
    return view;
  }
}
