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

/** From an event to the first painted frame in which what `read` reads has changed, ms. */
async function paintAfter(type: string, read: () => string): Promise<number> {
  const before = read();
  const { timeStamp: began } = await next(type);
  do await frame();
  while (read() === before);
  return (await painted()) - began;
}

/** The same, and from the event to `durable`, which is looked for from the event on. */
async function measure(type: string, read: () => string, durable: () => Promise<number>): Promise<Taken> {
  const lasting = next(type).then(async ({ timeStamp: began }) => (await durable()) - began);
  const [toPaint, toDurable] = await Promise.all([paintAfter(type, read), lasting]);
  return { toPaint, toDurable };
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

const found = textIn('search [role=status]');

function searchField(): HTMLInputElement {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('no field to search in');
  return field;
}

function look(words: string): void {
  const field = searchField();
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Has every visit read, so that it can be found. `everyVisit` is how the page tells that a word finds them all. */
async function readVisits(word: string, everyVisit: string): Promise<void> {
  searchField().focus();
  look(word);
  await once(() => found() === everyVisit);
}

/** Empties the field, waits until all are listed again, and puts all but the last letter there: no search for those. */
async function almost(words: string): Promise<void> {
  look('');
  await once(() => found() === '');
  await frame();
  await painted();
  searchField().value = words;
}

const watch = {
  key: () => measure('keydown', typed, savedAgain),
  mark: () => measure('click', textIn('[aria-label="Next item"]'), savedAgain),
  almost,
  readVisits,
  find: () => paintAfter('keydown', found),
  bareFind: () => paintAfter('keydown', typed),
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
