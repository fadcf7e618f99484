import type { ConnectOverCDPTransport } from '@playwright/test';
import type { Readable, Writable } from 'node:stream';

type Params = Record<string, unknown>;

interface Message {
  id?: number;
  method?: string;
  params?: Params;
  sessionId?: string;
  result?: Params;
  error?: { message: string };
}

/** A CDP event: its parameters, and the session it came in (undefined: the connection itself). */
export type CdpListener = (params: Params, sessionId: string | undefined) => void;

interface Waiting {
  resolve(result: Params): void;
  reject(error: Error): void;
}

/** Playwright counts its own message ids from 1; ours must never meet them on the shared pipe. */
const FIRST_ID = 1_000_000_000;

/**
 * A browser's `--remote-debugging-pipe`: our own commands and Playwright's on one connection.
 * Only a pipe may load an unpacked extension, and a browser whose pipe breaks ends itself, so that even a
 * killed test leaves nothing running.
 */
export class CdpPipe {
  private nextId = FIRST_ID;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, Set<CdpListener>>();
  private playwright: ConnectOverCDPTransport | undefined;
  private ownSession: string | undefined;
  private closed = false;

  /** The target ids that Playwright is attached to at this moment. */
  readonly heldByPlaywright = new Set<string>();

  /** Opens the pipe with a browser session of our own, so that what we attach to stays out of Playwright's sight. */
  static async open(toBrowser: Writable, fromBrowser: Readable): Promise<CdpPipe> {
    const pipe = new CdpPipe(toBrowser, fromBrowser);
    pipe.ownSession = await pipe.newBrowserSession();
    return pipe;
  }

  private constructor(
    private readonly toBrowser: Writable,
    fromBrowser: Readable,
  ) {
    let rest = '';
    this.on('Target.attachedToTarget', ({ targetInfo }, session) => {
      if (session === undefined) this.heldByPlaywright.add((targetInfo as { targetId: string }).targetId);
    });
    this.on('Target.detachedFromTarget', ({ targetId }, session) => {
      if (session === undefined) this.heldByPlaywright.delete(String(targetId));
    });
    fromBrowser.setEncoding('utf8');
    fromBrowser.on('data', (text: string) => {
      const parts = (rest + text).split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) this.receive(JSON.parse(part) as Message);
    });
    fromBrowser.on('close', () => this.end());
    // A browser that dies breaks the pipe in the middle of a write; `end` tells whoever waits.
    fromBrowser.on('error', () => this.end());
    toBrowser.on('error', () => this.end());
  }

  /**
   * Sends one command, to the browser itself when no session is named, and gives its result.
   * Throws with the browser's own words, or when the pipe has ended.
   */
  send(method: string, params: Params = {}, sessionId = this.ownSession): Promise<Params> {
    return this.request(method, params, sessionId);
  }

  /** The same in the session that Playwright uses, where a target we attach to becomes a page of its own. */
  sendInRoot(method: string, params: Params = {}): Promise<Params> {
    return this.request(method, params, undefined);
  }

  /** One more session with the browser itself, for what must be told apart by its session. */
  async newBrowserSession(): Promise<string> {
    const { sessionId } = await this.sendInRoot('Target.attachToBrowserTarget');
    return String(sessionId);
  }

  private request(method: string, params: Params, sessionId: string | undefined): Promise<Params> {
    if (this.closed) return Promise.reject(new Error(`${method}: the browser has gone`));
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, {
        resolve,
        reject: (error) => reject(new Error(`${method}: ${error.message}`)),
      });
      this.write(sessionId === undefined ? { id, method, params } : { id, method, params, sessionId });
    });
  }

  /** Listens to one event in every session; gives the function that stops it. */
  on(method: string, listener: CdpListener): () => void {
    const set = this.listeners.get(method) ?? new Set();
    this.listeners.set(method, set.add(listener));
    return () => set.delete(listener);
  }

  /** The same pipe as `chromium.connectOverCDP` takes it; for one connection. */
  transport(): ConnectOverCDPTransport {
    const transport: ConnectOverCDPTransport = {
      send: (message) => this.write(message),
      close: () => {
        this.playwright = undefined;
      },
    };
    this.playwright = transport;
    return transport;
  }

  private write(message: Message): void {
    if (!this.closed) this.toBrowser.write(JSON.stringify(message) + '\0');
  }

  private receive(message: Message): void {
    if (message.id !== undefined && message.id >= FIRST_ID) {
      this.answer(message.id, message);
      return;
    }
    if (message.method !== undefined) {
      for (const listener of this.listeners.get(message.method) ?? [])
        listener(message.params ?? {}, message.sessionId);
    }
    // Playwright settles promises between two messages; handed two in one go, it loses the second.
    setImmediate(() => this.playwright?.onmessage?.(message));
  }

  private answer(id: number, message: Message): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (message.error) waiting?.reject(new Error(message.error.message));
    else waiting?.resolve(message.result ?? {});
  }

  private end(): void {
    if (this.closed) return;
    this.closed = true;
    for (const waiting of this.waiting.values()) waiting.reject(new Error('the browser has gone'));
    this.waiting.clear();
    this.playwright?.onclose?.();
  }
}
