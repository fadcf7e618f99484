import type { TestInfo } from '@playwright/test';

/** A browser that can go from one test to the next: starting one takes longer than most tests do. */
export interface Lendable {
  /** Whether a test has done to it what cannot be undone. */
  readonly isSpoiled: boolean;
  /** Closes all pages and takes away all that Webside kept, and makes sure of it. */
  freshen(): Promise<void>;
  /** Leaves a picture of every page that still can be drawn. */
  keepPictures(path: (name: string) => string): Promise<void>;
  /** Leaves no process and no profile. */
  close(): Promise<void>;
}

/** The browser that a worker has between its tests, and how it was started. */
export class Shelf {
  private kept: { browser: Lendable; how: string } | undefined;

  /**
   * Gives a test a browser, as new; the next test that wants one started like this has it too, unless this one
   * failed or spoiled it.
   * @param how it is started, in words that are the same for the same
   */
  async lend<B extends Lendable>(
    how: string,
    launch: () => Promise<B>,
    use: (browser: B) => Promise<void>,
    info: TestInfo,
  ): Promise<void> {
    if (this.kept?.how !== how) await this.clear();
    const browser = (this.kept?.browser as B | undefined) ?? (await launch());
    this.kept = { browser, how };
    await use(browser);
    const hasFailed = info.status !== info.expectedStatus;
    if (hasFailed) await browser.keepPictures(info.outputPath.bind(info));
    if (hasFailed || browser.isSpoiled) await this.clear();
    else await browser.freshen();
  }

  async clear(): Promise<void> {
    const kept = this.kept;
    this.kept = undefined;
    await kept?.browser.close();
  }
}
