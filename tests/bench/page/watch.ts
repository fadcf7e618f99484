import { REST, type Taken } from './taken';

/** Measures in a page, Webside's or the blank one, what a key or a press costs: evaluated by the debugger. */

/** A visit on the disk takes about so many bytes. */
const VISIT_BYTES = 16_400;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The end of the frame that is being made: what is asked for in it is painted. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage('painted');
  });
}

/** The next event of this kind, before the page hears of it. */
function next(type: string): Promise<Event> {
  return new Promise((resolve) => addEventListener(type, resolve, { capture: true, once: true }));
}

/** When `holds` first does, looking whenever the page changes. */
function once(holds: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds()) return;
      changes.disconnect();
      resolve(performance.now());
    };
    const changes = new MutationObserver(look);
    changes.observe(document, { childList: true, subtree: true, characterData: true });
    look();
  });
}

function isSaved(): boolean {
  const statuses = [...document.querySelectorAll('[role=status]')];
  return statuses.some((status) => status.textContent.startsWith('Saved'));
}

/** When the status says Saved again: it stops saying so as soon as something is on its way to the disk. */
async function savedAgain(): Promise<number> {
  await once(() => !isSaved());
  return once(isSaved);
}

/** From an event to the first painted frame in which what `read` reads has changed, and to `durable`. */
async function measure(type: string, read: () => string, durable: () => Promise<number>): Promise<Taken> {
  const before = read();
  const { timeStamp: began } = await next(type);
  const lasting = durable();
  do await frame();
  while (read() === before);
  const toPaint = (await painted()) - began;
  return { toPaint, toDurable: (await lasting) - began };
}

let bare: IDBDatabase;

/** Makes the blank page ready to write. */
function openBare(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bare', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('bare', { keyPath: 'id' });
    request.onsuccess = () => {
      bare = request.result;
      resolve();
    };
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

/** The blank page's own writing: a visit's bytes onto the disk, `rest` ms after the input. */
async function bareWrite(rest: number): Promise<number> {
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
  const transaction = bare.transaction('bare', 'readwrite', { durability: 'strict' });
  const bytes = crypto.getRandomValues(new Uint8Array(VISIT_BYTES));
  transaction.objectStore('bare').put({ id: 'visit', bytes });
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(performance.now());
    transaction.onerror = () => reject(transaction.error ?? new Error('not written'));
  });
}

/** Takes the last mark back, and waits until that is on the disk. */
async function undo(): Promise<void> {
  const saved = savedAgain();
  const buttons = [...document.querySelectorAll('button')];
  buttons.find((button) => button.textContent.trim() === 'Undo')?.click();
  await saved;
}

const textIn = (selector: string) => () => document.querySelector(selector)?.textContent ?? '';
const typed = () => document.querySelector('textarea')?.value ?? '';

const watch = {
  key: () => measure('keydown', typed, savedAgain),
  mark: () => measure('click', textIn('[aria-label="Next item"]'), savedAgain),
  bareKey: () => measure('keydown', typed, () => bareWrite(REST)),
  bareMark: () => measure('click', textIn('#mark'), () => bareWrite(0)),
  openBare,
  undo,
};
Object.assign(globalThis, { watch });

/** A mark in the blank page: one more. */
document.getElementById('blank')?.addEventListener('click', () => {
  const mark = document.getElementById('mark');
  if (mark) mark.textContent = String(Number(mark.textContent) + 1);
});
