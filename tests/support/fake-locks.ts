/**
 * Web Locks for Node 20, which has none: exclusive, queued in the order asked, `ifAvailable`. Nothing else of the
 * standard is here; how the browsers' own locks behave between windows is tested in the real browsers.
 */
type Granted = (lock: Lock | null) => unknown;

interface Options {
  ifAvailable?: boolean;
}

class FakeLocks {
  private readonly queues = new Map<string, (() => void)[]>();

  async request(name: string, ...rest: [Granted] | [Options, Granted]): Promise<unknown> {
    const [options, granted] = rest.length === 1 ? [{}, rest[0]] : rest;
    // A browser never answers in the turn in which it was asked.
    await Promise.resolve();
    const queue = this.queues.get(name);
    if (queue && options.ifAvailable) return granted(null);
    if (queue) await new Promise<void>((free) => queue.push(free));
    else this.queues.set(name, []);
    try {
      return await granted({ name, mode: 'exclusive' });
    } finally {
      this.release(name);
    }
  }

  private release(name: string): void {
    const next = this.queues.get(name)?.shift();
    if (next) next();
    else this.queues.delete(name);
  }
}

/** Puts fresh locks in place. Called within a test: every window that held one is gone. */
export function installLocks(): void {
  if (!('navigator' in globalThis)) {
    Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
  }
  Object.defineProperty(globalThis.navigator, 'locks', { value: new FakeLocks(), configurable: true });
}
