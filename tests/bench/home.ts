import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause, type BenchPage } from './bench-page';
import type { BenchBrowser } from './browser';
import { copyBuild } from './copies';

/** Of each visit: about two pages. */
const NOTE_BYTES = 5_000;
const SEED = 2026;
export const PASSPHRASE = 'orchard lantern pebble tuesday';

/** A process that has just lost its page still works on its own end: the next page is not asked for before, ms. */
export const QUIET = 200;

/** What is evaluated in pages: `inside.ts`, and what stands in `page/`, as bundles. */
export interface Scripts {
  inside: string;
  probe: string;
  least: string;
  watch: string;
}

/** A copy of the extension with a vault of its own, and so many visits in it. */
export class Home {
  private visit: string | undefined;
  private key: unknown;

  private constructor(
    readonly browser: BenchBrowser,
    readonly extension: string,
    readonly size: number,
    private readonly scripts: Scripts,
    private readonly folder: string,
  ) {}

  /** Loads a copy of a build and fills it with `size` visits. */
  static async make(browser: BenchBrowser, build: string, size: number, scripts: Scripts): Promise<Home> {
    const folder = mkdtempSync(join(tmpdir(), `webside-bench-${size}-`));
    copyBuild(build, folder, scripts);
    const home = new Home(browser, await browser.load(folder), size, scripts, folder);
    await home.within(async (page) => {
      await page.inside('createVault', PASSPHRASE);
      await page.inside('seed', { count: size, seed: SEED, noteBytes: NOTE_BYTES });
    });
    return home;
  }

  /** The address of a page of this copy. */
  url(page: string): string {
    return `chrome-extension://${this.extension}/${page}`;
  }

  /** Does something inside the extension, in a blank page that is closed again. */
  async within<T>(act: (page: BenchPage) => Promise<T>): Promise<T> {
    const { targetId } = await this.browser.open(this.url('blank.html'));
    const page = await this.browser.attach(targetId);
    await page.evaluate(this.scripts.inside);
    const result = await act(page);
    await this.browser.shut(targetId);
    return result;
  }

  /** Opens one of its pages with `watch` in it. */
  async watched(page: string): Promise<BenchPage> {
    const { targetId } = await this.browser.open(this.url(page));
    const opened = await this.browser.attach(targetId);
    await opened.evaluate(this.scripts.watch);
    return opened;
  }

  /** Opens one of its pages and closes it; answers the time to its main control, ms. @throws Error when another is shown */
  async timeToOpen(page: string, shown: string): Promise<number> {
    await this.browser.stopWorkers();
    const opened = await this.browser.open(this.url(page));
    await this.browser.shut(opened.targetId);
    await pause(QUIET);
    if (opened.shown !== shown) throw new Error(`${page} showed ${opened.shown} instead of ${shown}`);
    return opened.time;
  }

  async lock(): Promise<void> {
    this.key = await this.within((page) => page.inside('lock'));
  }

  async unlock(): Promise<void> {
    await this.within((page) =>
      page.inside('unlock', this.key as Parameters<typeof page.inside<'unlock'>>[1]),
    );
  }

  async beginVisit(): Promise<void> {
    this.visit = await this.within((page) => page.inside('beginVisit'));
  }

  async endVisit(): Promise<void> {
    const { visit } = this;
    if (visit === undefined) throw new Error('no visit was begun');
    await this.within((page) => page.inside('endVisit', visit));
  }

  /** Removes the copy. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
