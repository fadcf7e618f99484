import { startDemoCall } from '../../demo-call/server';
import { waitFor } from '../../support/targets';
import { pause, type BenchPage } from '../bench-page';
import type { Round } from '../figures';
import type { Home } from '../home';
import { measuredRow, type Row } from '../table';

/** In use: a key into Notes every so many ms, for as long as frames are counted. */
const KEY_EVERY = 200;

/** Frames of the patient's picture in a second. */
interface Frames {
  decoded: number;
  dropped: number;
}

/** The demo call's frames, `seconds` at a time: alone, and with the real side panel open and notes being typed. */
export async function measureCall(home: Home, turns: number, seconds: number): Promise<Row[]> {
  const server = await startDemoCall();
  try {
    return await beside(`${server.url}?small`, home, turns, seconds);
  } finally {
    await server.close();
  }
}

async function beside(url: string, home: Home, turns: number, seconds: number): Promise<Row[]> {
  await home.beginVisit();
  const { targetId } = await home.browser.cdp.send('Target.createTarget', { url });
  const call = await home.browser.attach(String(targetId));
  await waitFor('the call to connect', () => call.call(isConnected), 30_000);
  const alone: Frames[] = [];
  const used: Frames[] = [];
  for (let turn = 0; turn < turns; turn++) {
    alone.push(await framesIn(call, seconds, () => Promise.resolve()));
    const panel = await home.browser.openPanel(home.extension, call.targetId);
    const page = await home.browser.attach(panel.targetId);
    await page.evaluate('document.querySelector("textarea").focus()');
    used.push(await framesIn(call, seconds, () => page.type('a')));
    await home.browser.shut(panel.targetId);
  }
  await home.browser.shut(call.targetId);
  await home.endVisit();
  const rounds = (figure: keyof Frames): Round[] =>
    used.map((frames, turn) => ({ webside: [frames[figure]], blank: [alone[turn]?.[figure] ?? NaN] }));
  const what = 'the call with the panel in use, beside the call alone';
  return [
    measuredRow({ what: `${what}: decoded`, rounds: rounds('decoded'), unit: 'frames/s', digits: 1 }),
    measuredRow({ what: `${what}: dropped`, rounds: rounds('dropped'), unit: 'frames/s', digits: 1 }),
  ];
}

/** Counts frames for a time, while something is done again and again. */
async function framesIn(call: BenchPage, seconds: number, act: () => Promise<void>): Promise<Frames> {
  const before = await call.call(framesSoFar);
  const end = before.at + seconds * 1_000;
  for (let now = before.at; now < end; now = await call.call(() => performance.now())) {
    await act();
    await pause(KEY_EVERY);
  }
  const after = await call.call(framesSoFar);
  const time = (after.at - before.at) / 1_000;
  return {
    decoded: (after.decoded - before.decoded) / time,
    dropped: (after.dropped - before.dropped) / time,
  };
}

/** False also while the page is still loading. */
async function isConnected(): Promise<boolean> {
  return 'demoCall' in globalThis && (await demoCall.stats()).connected;
}

async function framesSoFar() {
  const { framesDecoded: decoded, framesDropped: dropped } = await demoCall.stats();
  return { at: performance.now(), decoded, dropped };
}
