/** Runs in a page: the name a person would give an element, by its label or its text. */
export function nameOf(element: Element): string {
  const labels = (element as HTMLInputElement).labels;
  return (labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent).trim();
}

/** Runs in a page: tag and name of what has the focus. */
export function focusedElement(): string {
  const element = document.activeElement as HTMLInputElement | null;
  const label =
    element?.labels?.[0]?.textContent ?? element?.getAttribute('aria-label') ?? element?.textContent;
  return `${element?.tagName.toLowerCase() ?? 'nothing'} ${label?.trim() ?? ''}`;
}

/** Runs in a page: what reaches beyond its sides, in words. */
export function overflow(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const isHidden = element.closest('.out-of-sight, [hidden]') !== null;
      return width > 0 && !isHidden && (left < -1 || right > document.documentElement.clientWidth + 1);
    })
    .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
}

/** Runs in a page: its steady clock stands still, so that a busy machine is no slower than a hurried hand. */
export function holdClock(): void {
  const at = performance.now();
  performance.now = () => at;
}

/** Runs in a page: its steady clock goes on. */
export function releaseClock(): void {
  delete (performance as Partial<Performance>).now;
}

/** Runs in a page: makes every put fail as a full disk does, until it is mended. */
export function fillDisk(): void {
  const real = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
  let refused = 0;
  Object.assign(globalThis, {
    refusedPuts: () => refused,
    mendDisk() {
      Object.defineProperty(IDBObjectStore.prototype, 'put', real);
    },
  });
  IDBObjectStore.prototype.put = () => {
    refused += 1;
    throw new DOMException('no room', 'QuotaExceededError');
  };
}

/** Runs in a page: a file that is saved goes nowhere, and is kept for `caughtFiles`. */
export function catchFiles(): void {
  const caught: { name: string; text: Promise<string> }[] = [];
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const address = make(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    caught.push({ name: this.download, text: blobs.get(this.href)?.text() ?? Promise.resolve('') });
  };
  Object.assign(globalThis, { caught });
}

/** Runs in a page: the files that were saved since `catchFiles`. */
export function caughtFiles(): Promise<{ name: string; text: string }[]> {
  const { caught } = globalThis as unknown as { caught: { name: string; text: Promise<string> }[] };
  return Promise.all(caught.map(async ({ name, text }) => ({ name, text: await text })));
}

/** Runs in a page: how many puts the full disk has refused. */
export function refusedPuts(): number {
  return (globalThis as unknown as { refusedPuts: () => number }).refusedPuts();
}

/** Runs in a page: there is room again. */
export function mendDisk(): void {
  (globalThis as unknown as { mendDisk: () => void }).mendDisk();
}
