import { test as base, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { startDemoCall } from '../demo-call/server';
import { launchChromium, type Chromium, type LaunchOptions } from '../support/chromium';
import { ChromiumView } from './chromium-view';
import type { Browser } from './driver';

/** Chromium with Webside, and the companion beside a call or an empty tab. */
export class ChromiumBrowser implements Browser {
  private callPage: Page | undefined;
  private emptyTab: Page | undefined;

  constructor(
    readonly chromium: Chromium,
    private readonly callUrl: string,
  ) {}

  /** The call's page, with both ends connected. */
  async call() {
    if (this.callPage) return this.callPage;
    this.callPage = await this.chromium.newPage(this.callUrl);
    await this.callPage.waitForFunction(async () => (await demoCall.stats()).connected);
    return this.callPage;
  }

  /** Frames of the patient's picture decoded so far. */
  async framesDecoded(): Promise<number> {
    return (await this.call()).evaluate(async () => (await demoCall.stats()).framesDecoded);
  }

  async open(page: 'sidepanel.html' | 'visits.html' | 'options.html'): Promise<ChromiumView> {
    return new ChromiumView(await this.chromium.openExtensionPage(page));
  }

  /** The real side panel: beside the call when one runs, else beside an empty tab. */
  async openCompanion(): Promise<ChromiumView> {
    const beside = this.callPage ?? (this.emptyTab ??= await this.chromium.newPage('about:blank'));
    return new ChromiumView(await this.chromium.openPanel(beside));
  }

  async closeCompanion(): Promise<void> {
    await this.chromium.closePanel();
  }

  async stopBackground(): Promise<void> {
    await this.chromium.stopWorker();
  }
}

declare global {
  const demoCall: { stats(): Promise<{ connected: boolean; framesDecoded: number; framesDropped: number }> };
}

export const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

interface Fixtures {
  /** How this test's browser is started. */
  launch: Partial<LaunchOptions>;
  webside: ChromiumBrowser;
}

interface WorkerFixtures {
  callUrl: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  callUrl: [
    async ({}, use) => {
      const server = await startDemoCall();
      await use(`${server.url}?small`);
      await server.close();
    },
    { scope: 'worker' },
  ],
  launch: [{}, { option: true }],
  webside: async ({ callUrl, launch }, use, info) => {
    const chromium = await launchChromium({ extension: EXTENSION, ...launch });
    await use(new ChromiumBrowser(chromium, callUrl));
    if (info.status !== info.expectedStatus) await keepPictures(chromium, info.outputPath.bind(info));
    await chromium.close();
  },
});

/** A failed test leaves a picture of every page that still can be drawn. */
async function keepPictures(chromium: Chromium, path: (name: string) => string): Promise<void> {
  for (const [number, page] of chromium.context.pages().entries()) {
    await page.screenshot({ path: path(`page-${number}.png`), timeout: 5_000 }).catch(() => undefined);
  }
}

export { expect } from '@playwright/test';
