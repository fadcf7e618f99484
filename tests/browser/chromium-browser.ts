import type { Clock, Page } from '@playwright/test';
import { resolve } from 'node:path';
import { launchChromium, type Chromium, type LaunchOptions } from '../support/chromium';
import { clearState, layState, takeState, type State } from '../support/state';
import { ChromiumView } from './chromium-view';
import type { Browser, ExtensionPage } from './driver';
import type { Lendable } from './lending';

const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** Chromium with Webside, and the companion beside a call or an empty tab. */
export class ChromiumBrowser implements Browser<ChromiumView>, Lendable {
  isSpoiled = false;
  private callPage: Page | undefined;
  private readonly killed: Chromium[] = [];

  private constructor(
    public chromium: Chromium,
    private readonly options: LaunchOptions,
    private readonly callUrl: string,
  ) {}

  /** Starts it in a new profile. */
  static async launch(callUrl: string, more: Partial<LaunchOptions> = {}): Promise<ChromiumBrowser> {
    const options = { extension: EXTENSION, ...more };
    return new ChromiumBrowser(await launchChromium(options), options, callUrl);
  }

  async freshen(): Promise<void> {
    if ((await this.chromium.countPanels()) > 0) await this.chromium.closePanel();
    const { context } = this.chromium;
    // Without its first tab its window would go.
    for (const page of context.pages().filter((open) => open !== this.firstTab)) await page.close();
    this.callPage = undefined;
    await context.clearPermissions();
    await this.behind((page) => page.evaluate(clearState));
    await this.chromium.stopWorker();
  }

  lay(state: State): Promise<void> {
    return this.behind((page) => page.evaluate(layState, state));
  }

  kept(): Promise<State> {
    return this.behind((page) => page.evaluate(takeState));
  }

  /** The tab that the browser came with; nothing stands in it. */
  private get firstTab(): Page {
    const [page] = this.chromium.context.pages();
    if (!page) throw new Error('The browser has no tab.');
    return page;
  }

  /** Does something in a page of the extension that has no script of its own. */
  private async behind<T>(act: (page: Page) => Promise<T>): Promise<T> {
    const page = this.firstTab;
    await page.goto(this.chromium.url('icons/16.png'));
    try {
      return await act(page);
    } finally {
      await page.goto('about:blank');
    }
  }

  /** The call's page, with both ends connected. */
  async call(): Promise<Page> {
    if (this.callPage) return this.callPage;
    this.callPage = await this.chromium.newPage(this.callUrl);
    await this.callPage.waitForFunction(async () => (await demoCall.stats()).connected);
    return this.callPage;
  }

  async framesDecoded(): Promise<number> {
    return (await this.call()).evaluate(async () => (await demoCall.stats()).framesDecoded);
  }

  async open(page: ExtensionPage): Promise<ChromiumView> {
    return new ChromiumView(await this.chromium.openExtensionPage(page));
  }

  /** The real side panel: beside the call when one runs, else beside the empty first tab. */
  async openCompanion(): Promise<ChromiumView> {
    const beside = this.callPage ?? this.firstTab;
    return new ChromiumView(await this.chromium.openPanel(beside));
  }

  async closeCompanion(): Promise<void> {
    await this.chromium.closePanel();
  }

  async stopBackground(): Promise<void> {
    await this.chromium.stopWorker();
  }

  async opening(act: () => Promise<void>): Promise<ChromiumView> {
    const opened = this.chromium.context.waitForEvent('page');
    await act();
    return new ChromiumView(await opened);
  }

  async beforeEachPage(act: () => void): Promise<void> {
    this.isSpoiled = true;
    await this.chromium.context.addInitScript(act);
  }

  /** The clock of every page, to be set: it stays set as long as this browser runs. */
  get clock(): Clock {
    this.isSpoiled = true;
    return this.chromium.context.clock;
  }

  async clipboard(): Promise<string> {
    const page = await this.chromium.newPage('data:text/html,<textarea></textarea>');
    await page.getByRole('textbox').press('Control+v');
    const text = await page.getByRole('textbox').inputValue();
    await page.close();
    return text;
  }

  async crash(): Promise<void> {
    this.isSpoiled = true;
    await this.chromium.kill();
    this.killed.push(this.chromium);
    this.callPage = undefined;
    this.chromium = await launchChromium({ ...this.options, profile: this.chromium.profile });
  }

  async kill(): Promise<string> {
    this.isSpoiled = true;
    await this.chromium.kill();
    return this.chromium.profile;
  }

  /** Leaves a picture of every page that still can be drawn. */
  async keepPictures(path: (name: string) => string): Promise<void> {
    for (const [number, page] of this.chromium.context.pages().entries()) {
      await page.screenshot({ path: path(`page-${number}.png`), timeout: 5_000 }).catch(() => undefined);
    }
  }

  /** Leaves no process and no profile. */
  async close(): Promise<void> {
    await this.chromium.close();
    for (const killed of this.killed) await killed.close();
  }
}

declare global {
  const demoCall: { stats(): Promise<{ connected: boolean; framesDecoded: number; framesDropped: number }> };
}
