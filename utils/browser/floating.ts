import { isOwnWindow } from './windows';

/** A window that floats over all others, the calls of native apps too (Document Picture-in-Picture, WICG). */
interface Floats {
  requestWindow(size: { width: number; height: number }): Promise<Window>;
}

function floats(): Floats | undefined {
  return (globalThis as { documentPictureInPicture?: Floats }).documentPictureInPicture;
}

/** Whether this page can open a floating window: Chromium's side panel has the interface too, and is refused. */
export async function canFloat(): Promise<boolean> {
  return floats() !== undefined && (await isOwnWindow());
}

/**
 * Opens a floating window, empty, in the press's own turn: it needs a gesture. The browser has one at a time, and
 * closes the one before it, a call's own picture-in-picture too.
 * @param size of what is inside its frame, in CSS px
 * @throws DOMException when the browser refuses
 */
export function requestFloating(size: { width: number; height: number }): Promise<Window> {
  const found = floats();
  if (!found) throw new DOMException('no floating windows here', 'NotSupportedError');
  return found.requestWindow(size);
}
