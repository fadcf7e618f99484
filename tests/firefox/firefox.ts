import puppeteer, { type Browser } from 'puppeteer-core';
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeFolder } from '../support/browser-process';
import { findFirefox } from '../support/browser-paths.mjs';
import { Remote } from './remote';

/** What to start and how it looks. */
export interface FirefoxOptions {
  /** The built extension's directory. */
  extension: string;
  /** The browser's program, where it is not the one that this machine has. */
  program?: string;
  /** A profile that a killed browser left; without it a new one is made. `close` removes either. */
  profile?: string;
  /** An X display to show its windows on, such as `:99`; without it there are none to be seen. */
  display?: string;
  /** The port on 127.0.0.1 of a proxy for all but loopback. */
  proxyPort?: number;
  /** Lets it remember all that it does for a person: pages, windows, what was typed into forms. */
  remembers?: boolean;
}

/** The extension's id (wxt.config.ts), and the address that this test's profile gives it. */
const EXTENSION_ID = '{6f1d2c0e-5a0b-4a57-9a63-b0d6a1f7c3e4}';
const HOME = 'moz-extension://11111111-2222-4333-8444-555555555555/';

/** What the browser does for a person beside the page: a third of its work in a test, and no part of one. */
const QUIET = {
  'browser.cache.disk.enable': false,
  'browser.newtab.preload': false,
  'browser.pagethumbnails.capturing_disabled': true,
  'browser.sessionstore.interval': 600_000,
  'datareporting.healthreport.uploadEnabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'extensions.screenshots.disabled': true,
  'layout.frame_rate': 30,
  'places.history.enabled': false,
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.telemetry.enabled': false,
  'ui.prefersReducedMotion': 1,
};
/** What it notes down of the pages that a person has been to, as often as it can. */
const REMEMBERING = {
  'browser.cache.disk.enable': true,
  'browser.formfill.enable': true,
  'browser.pagethumbnails.capturing_disabled': false,
  'browser.sessionstore.interval': 500,
  'browser.sessionstore.privacy_level': 0,
  'browser.sessionstore.resume_from_crash': true,
  'places.history.enabled': true,
  'signon.rememberSignons': true,
};
/** What Puppeteer has the browser tell it of every page. Nothing here listens: all is asked for. */
const TOLD = ['browsingContext', 'input', 'log', 'network', 'script'];

/** Starts Firefox with the extension in it. Throws when it does not start, or refuses the extension. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const program = options.program ?? findFirefox();
  if (program === undefined) throw new Error('No Firefox here; set WEBSIDE_FIREFOX to one.');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'webside-firefox-')));
  let browser: Browser | undefined;
  try {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program,
      // The test runner hears of an interruption too, and ends everything in order.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      headless: options.display === undefined,
      userDataDir: profile,
      // The sidebar and the toolbar belong to the browser's own window.
      args: ['-remote-allow-system-access'],
      env: environment(options),
      extraPrefsFirefox: preferences(options),
    });
    const firefox = new Firefox(browser, profile, options);
    await firefox.remote.send('session.unsubscribe', { events: TOLD });
    await browser.installExtension(options.extension);
    return firefox;
  } catch (error) {
    await browser?.close();
    if (options.profile === undefined) await removeFolder(profile);
    throw error;
  }
}

function environment({ display }: FirefoxOptions): Record<string, string | undefined> {
  return {
    ...process.env,
    // Only so does a release take an address of the preferences for its settings service.
    MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
    ...(display === undefined
      ? {}
      : { DISPLAY: display, WAYLAND_DISPLAY: undefined, MOZ_ENABLE_WAYLAND: '0' }),
  };
}

function preferences({ proxyPort, remembers = false }: FirefoxOptions): Record<string, unknown> {
  return {
    ...QUIET,
    ...(remembers ? REMEMBERING : {}),
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: new URL(HOME).host }),
    // What the browser would ask for by itself: a proxy shall count only what pages ask for.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'media.navigator.streams.fake': true,
    'media.navigator.permission.disabled': true,
    'media.peerconnection.ice.loopback': true,
    ...(proxyPort === undefined ? {} : throughProxy(proxyPort)),
  };
}

function throughProxy(port: number): Record<string, unknown> {
  const [host, loopback] = ['127.0.0.1', 'localhost, 127.0.0.1, .localhost'];
  return {
    'network.proxy.type': 1,
    'network.proxy.no_proxies_on': loopback,
    'network.proxy.http': host,
    'network.proxy.http_port': port,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': port,
  };
}

async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'webside-changed-'));
  await cp(folder, copy, { recursive: true });
  return copy;
}

/** A running Firefox with the extension in it. */
export class Firefox {
  readonly remote: Remote;
  readonly extensionId = EXTENSION_ID;
  /** The extension with a test's own script in it. */
  private changed: string | undefined;
  private closing: Promise<void> | undefined;

  constructor(
    private readonly browser: Browser,
    readonly profile: string,
    private readonly options: FirefoxOptions,
  ) {
    this.remote = new Remote(browser);
  }

  /** The address of one of the extension's pages. */
  url(page: string): string {
    return HOME + page;
  }

  /**
   * Loads the extension anew with a script that runs first in each of its pages; what it keeps is gone.
   * (Firefox runs the protocol's own preload scripts in websites alone.)
   */
  async beforeEachPage(script: string): Promise<void> {
    this.changed ??= await copyOf(this.options.extension);
    await writeFile(join(this.changed, 'before.js'), script);
    for (const name of (await readdir(this.changed)).filter((file) => file.endsWith('.html'))) {
      const path = join(this.changed, name);
      const page = await readFile(path, 'utf8');
      await writeFile(path, page.replace('<head>', '<head><script src="/before.js"></script>'));
    }
    await this.browser.installExtension(this.changed);
  }

  /** Ends it by SIGKILL, as a crash or a power cut would, and starts one anew on the same profile. */
  async crash(): Promise<Firefox> {
    await this.kill();
    return launchFirefox({ ...this.options, profile: this.profile });
  }

  /** Closes it in order; leaves no process and no profile. */
  close(): Promise<void> {
    this.closing ??= this.shutDown();
    return this.closing;
  }

  private async shutDown(): Promise<void> {
    // A browser that has ended by itself cannot be asked to; what counts is that it has gone.
    const asked = this.browser.close().catch(() => undefined);
    await Promise.race([asked, new Promise((done) => setTimeout(done, 10_000).unref())]);
    await this.kill();
    await removeFolder(this.profile);
    if (this.changed !== undefined) await removeFolder(this.changed);
  }

  /** Ends it by SIGKILL; the profile stays until `close`. */
  async kill(): Promise<void> {
    const child = this.browser.process();
    if (child?.pid === undefined) return;
    const ended = new Promise((done) => child.once('exit', done));
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    try {
      // Puppeteer starts it in a group of its own, so that its helpers go with it.
      process.kill(-child.pid, 'SIGKILL');
    } catch (error) {
      // ESRCH: the group is empty, which is what we want.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
    if (!hasEnded) await ended;
  }
}
