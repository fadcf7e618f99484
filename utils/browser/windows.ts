import { browser } from './api';
import { windowPlace, type WindowPlace } from './storage';

const COMPANION = '/sidepanel.html';
const FIRST_PLACE = { width: 400, height: 720 };

/** Opens the companion in a window of its own, where it stood last; brings it to the front if it is open. */
export async function openOwnWindow(): Promise<void> {
  const open = await findOwnWindow();
  if (open !== undefined) {
    await browser.windows.update(open, { focused: true, state: 'normal' });
    return;
  }
  const place = await windowPlace.get();
  try {
    await createWindow(place ?? FIRST_PLACE);
  } catch (error) {
    // The screen it stood on may be gone: the browser refuses such a place, and chooses one itself.
    if (!place) throw error;
    await createWindow({ width: place.width, height: place.height });
  }
}

async function createWindow(place: Partial<WindowPlace>): Promise<void> {
  await browser.windows.create({ url: browser.runtime.getURL(COMPANION), type: 'popup', ...place });
}

/** The id of the open own window. */
export async function findOwnWindow(): Promise<number | undefined> {
  const windows = await browser.windows.getAll({ populate: true, windowTypes: ['popup'] });
  const own = windows.find((window) => window.tabs?.some((tab) => isCompanion(tab.url)));
  return own?.id;
}

/** Whether an address is the companion's, wherever it stands. */
export function isCompanion(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL(COMPANION)) ?? false;
}

/** In the own window: remembers its size and place whenever they change. Elsewhere: nothing. */
export async function rememberWindowPlace(): Promise<void> {
  const current = await browser.windows.getCurrent();
  if (current.type !== 'popup') return;
  const remember = () =>
    void windowPlace.set({
      left: globalThis.screenX,
      top: globalThis.screenY,
      width: globalThis.outerWidth,
      height: globalThis.outerHeight,
    });
  await standAsBefore(current.id);
  globalThis.addEventListener('resize', remember);
  globalThis.addEventListener('visibilitychange', remember);
  globalThis.addEventListener('pagehide', remember);
}

/** Firefox adds its frame to the size it opens a window at: without this the window would grow with every opening. */
async function standAsBefore(id: number | undefined): Promise<void> {
  const place = await windowPlace.get();
  if (!place || id === undefined) return;
  const { width, height } = place;
  const { outerWidth, outerHeight } = globalThis;
  if (outerWidth !== width || outerHeight !== height) await browser.windows.update(id, { width, height });
}

/** Whether this page stands in a window of its own rather than in a panel. */
export async function isOwnWindow(): Promise<boolean> {
  const current = await browser.tabs.getCurrent();
  return current !== undefined;
}

/** Opens the Visits page in a tab; brings it to the front if it is open. */
export function openVisits(): Promise<void> {
  return openPage('/visits.html');
}

/** Opens Settings in a tab; brings it to the front if it is open. */
export function openSettings(): Promise<void> {
  return openPage('/options.html');
}

async function openPage(page: '/visits.html' | '/options.html'): Promise<void> {
  const url = browser.runtime.getURL(page);
  if (!(await bringToFront(url))) await browser.tabs.create({ url });
}

/** Brings the tab with this address to the front, wherever it stands; answers whether there is one. */
export async function bringToFront(url: string): Promise<boolean> {
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (open?.id === undefined) return false;
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
  return true;
}
