/**
 * Web Locks for Node 20, which has none: exclusive and shared, queued in the order asked, `ifAvailable`, `signal`, `query`.
 * Nothing else of the standard is here; how the browsers' own locks behave between windows is tested in the real browsers.
 */
type Granted = (lock: Lock | null) => unknown;

interface Options {
  ifAvailable?: boolean;
  mode?: LockMode;
  signal?: AbortSignal;
}

interface Waiting {
  mode: LockMode;
  grant: () => void;
}

class FakeLock {
  held: LockMode[] = [];
  queue: Waiting[] = [];

  isFree(mode: LockMode): boolean {
    const isOpen =
      mode === 'shared' ? this.held.every((other) => other === 'shared') : this.held.length === 0;
    return isOpen && this.queue.length === 0;
  }

  wait(mode: LockMode, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting = { mode, grant: resolve };
      this.queue.push(waiting);
      const give = () => {
        this.queue = this.queue.filter((other) => other !== waiting);
        reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
      };
      if (signal?.aborted) give();
      else signal?.addEventListener('abort', give);
    });
  }

  letGo(mode: LockMode): void {
    this.held.splice(this.held.indexOf(mode), 1);
    while (this.queue[0]) {
      const { mode: wanted, grant } = this.queue[0];
      const isOpen = this.held.length === 0 || (wanted === 'shared' && !this.held.includes('exclusive'));
      if (!isOpen) return;
      this.queue.shift();
      this.held.push(wanted);
      grant();
    }
  }
}

class FakeLocks {
  private readonly locks = new Map<string, FakeLock>();

  async request(name: string, ...rest: [Granted] | [Options, Granted]): Promise<unknown> {
    const [options, granted]: [Options, Granted] = rest.length === 1 ? [{}, rest[0]] : rest;
    const { mode = 'exclusive', ifAvailable, signal } = options;
    // A browser never answers in the turn in which it was asked.
    await Promise.resolve();
    const lock = this.locks.get(name) ?? new FakeLock();
    this.locks.set(name, lock);
    if (lock.isFree(mode)) lock.held.push(mode);
    else if (ifAvailable) return granted(null);
    else await lock.wait(mode, signal);
    try {
      return await granted({ name, mode });
    } finally {
      lock.letGo(mode);
    }
  }

  drop(name: string): void {
    this.locks.get(name)?.letGo('exclusive');
  }

  query(): Promise<{ held: { name: string; mode: LockMode }[] }> {
    const held = [...this.locks].flatMap(([name, lock]) => lock.held.map((mode) => ({ name, mode })));
    return Promise.resolve({ held });
  }
}

/** The page that held this lock is gone, and others stay. */
export function dropLock(name: string): void {
  (navigator.locks as unknown as FakeLocks).drop(name);
}

/** Puts fresh locks in place. Called within a test: every window that held one is gone. */
export function installLocks(): void {
  if (!('navigator' in globalThis)) {
    Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
  }
  Object.defineProperty(globalThis.navigator, 'locks', { value: new FakeLocks(), configurable: true });
}
