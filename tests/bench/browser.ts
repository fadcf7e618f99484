import { findBrowser } from '../support/browser-paths.mjs';
import { startProcess, type BrowserProcess } from '../support/browser-process';
import { CdpPipe } from '../support/cdp-pipe';
import { endWorkers, tabsOfPages, targets, waitFor, type TargetInfo } from '../support/targets';
import { BenchPage } from './bench-page';

/** What the probe wrote: which main control was painted, and when (UTC ms). */
interface Painted {
  shown: string;
  at: number;
}

/** A page that has painted its main control. */
export interface Opened {
  targetId: string;
  shown: string;
  /** From asking for the page to the painted control, ms. */
  time: number;
}

type Told = TargetInfo & { title: string };

/** How long a page may take to paint its main control, and workers to stop, ms. */
const PATIENCE = 60_000;

/** A browser on its debugging pipe and nothing else: no test runner stops new pages to look at them first. */
export class BenchBrowser {
  private constructor(
    private readonly process: BrowserProcess,
    readonly cdp: CdpPipe,
  ) {}

  /** Starts it. @throws Error when this machine has none */
  static async start(extraArgs: string[] = []): Promise<BenchBrowser> {
    const program = findBrowser();
    if (program === undefined)
      throw new Error('No Chromium, Chrome or Edge here; set WEBSIDE_BROWSER to one.');
    const process = startProcess(program, { extension: '', extraArgs });
    try {
      return new BenchBrowser(process, await CdpPipe.open(process.toBrowser, process.fromBrowser));
    } catch (error) {
      await process.kill();
      await process.removeProfile();
      throw new Error([String(error), ...process.lastWords()].join('\n'), { cause: error });
    }
  }

  /** Loads an unpacked extension; answers its id. */
  async load(path: string): Promise<string> {
    const { id } = await this.cdp.send('Extensions.loadUnpacked', { path });
    return String(id);
  }

  /** Opens a page in a new tab in front, and waits until its main control is painted. No debugger is in the page. */
  async open(url: string): Promise<Opened> {
    const asked = now();
    const { targetId } = await this.cdp.send('Target.createTarget', { url });
    return this.opened(asked, (target) => target.targetId === targetId);
  }

  /** Presses the toolbar button beside the page `beside`, and waits until the side panel's main control is painted. */
  async openPanel(extension: string, beside: string): Promise<Opened> {
    const tab = (await tabsOfPages(this.cdp)).get(beside);
    const before = new Set((await targets(this.cdp)).map(({ targetId }) => targetId));
    const asked = now();
    await this.cdp.send('Extensions.triggerAction', { id: extension, targetId: tab });
    return this.opened(
      asked,
      ({ type, targetId, url }) => type === 'page' && !before.has(targetId) && url.includes(extension),
    );
  }

  /** Takes hold of an open page. */
  async attach(targetId: string): Promise<BenchPage> {
    const { sessionId } = await this.cdp.send('Target.attachToTarget', { targetId, flatten: true });
    return new BenchPage(this.cdp, targetId, String(sessionId));
  }

  /** Closes a page or panel and waits until it has gone. */
  async shut(targetId: string): Promise<void> {
    await this.cdp.send('Target.closeTarget', { targetId });
    await waitFor('a page to close', async () =>
      (await targets(this.cdp)).every((target) => target.targetId !== targetId),
    );
  }

  /**
   * Ends every service worker, as the browser does with one that is idle for 30 s: a page that opens beside a running
   * worker shares its process, and is there sooner than a clinician's first one.
   */
  async stopWorkers(): Promise<void> {
    await endWorkers(this.cdp, () => true, PATIENCE);
  }

  /** Closes the browser in order; leaves no process and no profile. */
  async close(): Promise<void> {
    // A browser that has ended by itself cannot be asked to; what counts is that it has gone.
    await this.cdp.send('Browser.close').catch(() => undefined);
    await Promise.race([this.process.ended, new Promise((done) => setTimeout(done, 10_000).unref())]);
    await this.process.kill();
    await this.process.removeProfile();
  }

  /** Waits for the title in which the probe says what it saw. */
  private async opened(asked: number, isIt: (target: Told) => boolean): Promise<Opened> {
    const { targetId, title } = await waitFor(
      'a page to paint its main control',
      async () => {
        const target = ((await targets(this.cdp)) as Told[]).find(isIt);
        return target?.title.startsWith('{') && target;
      },
      PATIENCE,
    );
    const { shown, at } = JSON.parse(title) as Painted;
    return { targetId, shown, time: at - asked };
  }
}

/** UTC ms with fractions, on the clock that pages' `performance.timeOrigin` counts from. */
function now(): number {
  return performance.timeOrigin + performance.now();
}
