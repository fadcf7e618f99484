import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from './browser-paths.mjs';
import { CdpPipe } from './cdp-pipe';
import { standsInWindow, tabsOfPages, targets, waitFor, type TargetInfo } from './targets';

/** What to start and how it looks. */
export interface LaunchOptions {
  /** The built extension's directory. */
  extension: string;
  /** A profile directory to use and keep; without it a new one is made, and removed by `close`. */
  profile?: string;
  /** False opens a window on `$DISPLAY`. */
  headless?: boolean;
  /** The browser window's size in pixels. */
  width?: number;
  height?: number;
  /** `http://127.0.0.1:PORT` of a proxy; loopback addresses still go straight. */
  proxy?: string;
  /** Leaves the browser's own colour scheme, fonts and focus alone, for a person to use it. */
  forPerson?: boolean;
  extraArgs?: string[];
}

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-quic',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-default-apps',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-search-engine-choice-screen',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-features=OptimizationHints,OptimizationGuideModelDownloading,MediaRouter,Translate,NetworkTimeServiceQuerying',
  // What the browser still asks for by itself meets a closed door on loopback, so that a proxy counts only pages.
  '--gaia-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
];
const FAKE_CALL = [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  '--allow-loopback-in-peer-connection',
  '--autoplay-policy=no-user-gesture-required',
];

function args(options: LaunchOptions, profile: string): string[] {
  const { headless = true, width = 1280, height = 800, proxy, extraArgs = [] } = options;
  const isRoot = process.getuid?.() === 0;
  return [
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    `--window-size=${width},${height}`,
    '--window-position=0,0',
    ...QUIET,
    ...FAKE_CALL,
    ...(headless ? ['--headless=new'] : []),
    ...(process.platform === 'linux' ? ['--disable-gpu'] : []),
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(proxy ? [`--proxy-server=${proxy}`] : []),
    ...extraArgs,
    'about:blank',
  ];
}

/**
 * Starts a Chromium, Chrome or Edge with the extension loaded over the debugging pipe (branded browsers
 * ignore `--load-extension`). Throws when this machine has no such browser, or when it refuses the extension.
 */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const program = findBrowser();
  if (program === undefined) throw new Error('No Chromium, Chrome or Edge here; set WEBSIDE_BROWSER to one.');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'webside-profile-'));
  // A process group of its own: Ctrl-C in the terminal reaches us first, and we end the browser in order.
  const child = spawn(program, args(options, profile), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()).once('error', () => done()));
  const cleanUp = () => {
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    const pipe = await CdpPipe.open(child.stdio[3] as Writable, child.stdio[4] as Readable);
    const { id } = await pipe.send('Extensions.loadUnpacked', { path: resolve(options.extension) });
    const browser = await chromium.connectOverCDP(pipe.transport(), {
      isLocal: true,
      noDefaults: options.forPerson ?? false,
    });
    return new Chromium(child, pipe, browser, profile, String(id), ended, cleanUp);
  } catch (error) {
    child.kill('SIGKILL');
    await ended;
    cleanUp();
    throw error;
  }
}

/** A running browser with the extension in it. */
export class Chromium {
  readonly context: BrowserContext;
  readonly pid: number;
  private readonly panels = new Map<string, Page>();

  constructor(
    private readonly child: ChildProcess,
    readonly cdp: CdpPipe,
    readonly browser: Browser,
    readonly profile: string,
    readonly extensionId: string,
    /** Settles when the browser has ended, for whatever reason. */
    readonly ended: Promise<void>,
    private readonly cleanUp: () => void,
  ) {
    const context = browser.contexts()[0];
    if (!context || child.pid === undefined) throw new Error('The browser has no default context.');
    this.context = context;
    this.pid = child.pid;
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
    const fresh = async () => (await this.panelTargets()).find(({ targetId }) => !before.has(targetId));
    for (let press = 1; ; press++) {
      await this.cdp.send('Extensions.triggerAction', { id: this.extensionId, targetId: tab });
      try {
        return await this.adopt(await waitFor('the side panel to open', fresh, 3_000));
      } catch (error) {
        // A press just after a closing is taken for a part of it: a person would press once more.
        if (press === 3 || before.size > 0) throw error;
      }
    }
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
    const workers = async () => (await targets(this.cdp)).filter((info) => this.isWorker(info));
    for (const { targetId } of await workers()) await this.cdp.send('Target.closeTarget', { targetId });
    await waitFor('the service worker to stop', async () => (await workers()).length === 0);
  }

  /** Ends the browser by SIGKILL, as a crash or a power cut would; the profile stays for the next launch. */
  async kill(): Promise<void> {
    process.kill(this.pid, 'SIGKILL');
    await this.ended;
    this.killGroup();
  }

  /** Closes the browser in order; leaves no process, and removes the profile if `launchChromium` made it. */
  async close(): Promise<void> {
    // A browser that has ended by itself cannot be asked to; what counts is that it has gone.
    await this.cdp.send('Browser.close').catch(() => undefined);
    const patience = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await this.ended;
    clearTimeout(patience);
    this.killGroup();
    this.cleanUp();
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
      async () => !this.cdp.heldByPlaywright.has(panel.targetId),
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

  private killGroup(): void {
    if (process.platform === 'win32') return;
    try {
      process.kill(-this.pid, 'SIGKILL');
    } catch (error) {
      // ESRCH: the group is empty, which is what we want.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}
