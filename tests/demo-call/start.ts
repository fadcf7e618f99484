import type { Page } from '@playwright/test';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchChromium, type Chromium, type LaunchOptions } from '../support/chromium';
import { openScreen } from '../support/screen';
import { startDemoCall, type DemoCall } from './server';
import { framesDecoded, walkVisit } from './walk';

const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const SCREEN = { width: 1280, height: 800 };
/** Chromium draws its window a line short of its size, which would leave black edges in the pictures. */
const WINDOW = { width: SCREEN.width + 2, height: SCREEN.height + 2 };

const interrupted = new AbortController();

/**
 * Opens the real side panel beside a local call: for a person to use until they close the browser, or, to walk,
 * for one visit with pictures in the folder `out` (a new temporary one when not given).
 * Says what failed in one line and sets the process's exit code; leaves nothing running.
 */
export async function show({ walk, out }: { walk: boolean; out?: string | undefined }): Promise<void> {
  heedEnd();
  const demo = await startDemoCall();
  try {
    await (walk ? showWalk(demo, out) : showLive(demo));
  } catch (error) {
    say(interrupted.signal.aborted ? 'Stopped.' : wordsOf(error));
    process.exitCode = 1;
  } finally {
    await demo.close();
  }
}

/** Ctrl-C and its kin; and npm's own end, which tells only the shell between npm and us. */
function heedEnd(): void {
  const stop = () => interrupted.abort(new Error('Stopped.'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1_000).unref();
}

/** Opens the companion beside the call for a person, until they close the browser or press Ctrl-C. */
async function showLive({ url }: DemoCall): Promise<void> {
  let browser: Chromium;
  try {
    browser = await launch({ headless: false, forPerson: true });
  } catch (error) {
    interrupted.signal.throwIfAborted();
    say(`This browser cannot be steered: ${wordsOf(error)}`);
    byHand(url);
    await untilInterrupted();
    return;
  }
  try {
    const call = await openCall(browser, url);
    await browser.openPanel(call).catch((error: unknown) => {
      say(`Press the Webside button in the toolbar; it could not be pressed from here: ${wordsOf(error)}`);
    });
    say(`Webside stands beside the call at ${url}`);
    say('Close the browser, or press Ctrl-C here, to end it. Its profile is new and goes with it.');
    await Promise.race([browser.ended, untilInterrupted()]);
  } finally {
    await browser.close();
  }
}

/** Walks one visit on a screen of its own and leaves pictures of it. */
async function showWalk({ url }: DemoCall, out: string | undefined): Promise<void> {
  if (process.platform !== 'linux')
    throw new Error('The walk needs Linux: it takes its pictures under Xvfb.');
  const folder = out ? resolve(out) : mkdtempSync(join(tmpdir(), 'webside-pictures-'));
  mkdirSync(folder, { recursive: true });
  const screen = await openScreen(SCREEN.width, SCREEN.height);
  try {
    const browser = await launch({ headless: false, display: screen.display, ...WINDOW });
    interrupted.signal.addEventListener('abort', () => void browser.close());
    try {
      const call = await openCall(browser, url);
      const panel = await browser.openPanel(call);
      const before = await framesDecoded(call);
      await walkVisit(panel, (name) => screen.picture(join(folder, `${name}.png`)));
      const after = await framesDecoded(call);
      say(`Frames of the patient's picture decoded: ${before} before the visit, ${after} after it.`);
      if (after <= before) throw new Error('The call stood still during the visit.');
      say(`Pictures of the panel beside the call: ${folder}`);
    } finally {
      await browser.close();
    }
  } finally {
    await screen.close();
  }
}

async function launch(more: Partial<LaunchOptions>): Promise<Chromium> {
  const browser = await launchChromium({ extension: EXTENSION, ...more });
  if (interrupted.signal.aborted) await browser.close();
  interrupted.signal.throwIfAborted();
  return browser;
}

/** The call in the browser's only tab, connected. */
async function openCall(browser: Chromium, url: string): Promise<Page> {
  const [call] = browser.context.pages();
  if (!call) throw new Error('The browser opened no tab.');
  await call.goto(url);
  await call.getByText('Connected').waitFor();
  return call;
}

function byHand(url: string): void {
  say('1. Open chrome://extensions (or edge://extensions) and switch on Developer mode.');
  say(`2. Press "Load unpacked" and choose ${EXTENSION}`);
  say(`3. Open ${url} and press the Webside button in the toolbar. Ctrl-C here ends the call.`);
}

function untilInterrupted(): Promise<void> {
  return new Promise((done) => {
    if (interrupted.signal.aborted) done();
    interrupted.signal.addEventListener('abort', () => done());
  });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
