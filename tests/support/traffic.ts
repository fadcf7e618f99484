import type { CdpPipe } from './cdp-pipe';
import type { Chromium } from './chromium';
import type { TargetInfo } from './targets';

/** One request that an extension of ours tried to send. */
interface OwnRequest {
  url: string;
  /** The page or worker that sent it. */
  from: string;
}

/** What left the extension, and what was listened to, so that silence can be told from deafness. */
export interface Traffic {
  /** Requests to anywhere but the extension's own files and data in memory: there should be none. */
  readonly requests: readonly OwnRequest[];
  /** The addresses of every page and worker of the extension that was listened to. */
  readonly listenedTo: ReadonlySet<string>;
  /** How many of the extension's own files were seen to load. */
  ownFiles(): number;
  stop(): Promise<void>;
}

const AT_HOME = /^(chrome-extension|data|blob):/;
const ATTACH = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
/** Workers, panels and pages alike; tabs too would report every page twice. */
const FILTER = [{ type: 'tab', exclude: true }, { type: 'browser', exclude: true }, {}];
const EVENTS = {
  'Network.requestWillBeSent': (params: Record<string, unknown>) =>
    (params['request'] as { url: string }).url,
  'Network.webSocketCreated': (params: Record<string, unknown>) => String(params['url']),
  'Network.webTransportCreated': (params: Record<string, unknown>) => String(params['url']),
};

/**
 * Listens to every page, panel and worker of the extension from its first moment, and keeps each request that
 * is on its way off the device. What the content security policy stops never gets that far, and the first
 * lines of a service worker that starts anew run before it can be heard: a canary proxy sees those.
 */
export async function recordTraffic(browser: Chromium): Promise<Traffic> {
  return new Recorder(browser.cdp, browser.url('')).start();
}

class Recorder implements Traffic {
  readonly requests: OwnRequest[] = [];
  readonly listenedTo = new Set<string>();
  private readonly sessions = new Map<string, TargetInfo & { openerId?: string }>();
  private readonly ownTargets = new Set<string>();
  private readonly stops: (() => void)[] = [];
  private root = '';
  private files = 0;

  constructor(
    private readonly cdp: CdpPipe,
    private readonly home: string,
  ) {}

  async start(): Promise<this> {
    this.root = await this.cdp.newBrowserSession();
    this.stops.push(
      this.cdp.on('Target.attachedToTarget', (params, session) => {
        if (session !== this.root && !this.sessions.has(session ?? '')) return;
        void this.listen(String(params['sessionId']), params['targetInfo'] as TargetInfo);
      }),
    );
    for (const [event, urlOf] of Object.entries(EVENTS)) {
      this.stops.push(
        this.cdp.on(event, (params, session) => this.see(session, urlOf(params), params['documentURL'])),
      );
    }
    await this.cdp.send('Target.setAutoAttach', { ...ATTACH, filter: FILTER }, this.root);
    return this;
  }

  ownFiles(): number {
    return this.files;
  }

  async stop(): Promise<void> {
    for (const stop of this.stops) stop();
    await this.cdp.sendInRoot('Target.detachFromTarget', { sessionId: this.root });
  }

  private async listen(session: string, target: TargetInfo & { openerId?: string }): Promise<void> {
    this.sessions.set(session, target);
    if (this.isOurs(target)) {
      this.ownTargets.add(target.targetId);
      if (target.url.includes(this.home)) this.listenedTo.add(target.url);
    }
    const ask = (method: string, params = {}) =>
      // A target may end, or know no network, before it answers; then there is nothing to listen to.
      this.cdp.send(method, params, session).catch(() => undefined);
    await Promise.all([
      ask('Network.enable'),
      ask('Target.setAutoAttach', ATTACH),
      ask('Runtime.runIfWaitingForDebugger'),
    ]);
  }

  private isOurs(target: TargetInfo & { openerId?: string }): boolean {
    const { url, openerId } = target;
    return url.includes(this.home) || (openerId !== undefined && this.ownTargets.has(openerId));
  }

  /** A panel is told of before it has an address, so that its document's address decides as well. */
  private see(session: string | undefined, url: string, documentUrl: unknown): void {
    const target = this.sessions.get(session ?? '');
    if (!target) return;
    if (typeof documentUrl === 'string' && documentUrl !== '') target.url = documentUrl;
    const from = target.url;
    if (!this.isOurs(target) && !this.ownTargets.has(target.targetId)) return;
    this.ownTargets.add(target.targetId);
    if (from.includes(this.home)) this.listenedTo.add(from);
    if (!AT_HOME.test(url)) this.requests.push({ url, from });
    else if (url.startsWith(this.home)) this.files++;
  }
}
