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
  Object.assign(globalThis, {
    mendDisk() {
      Object.defineProperty(IDBObjectStore.prototype, 'put', real);
    },
  });
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
}

/** Runs in a page: there is room again. */
export function mendDisk(): void {
  (globalThis as unknown as { mendDisk: () => void }).mendDisk();
}
