import {
  emptyPage,
  newestNumber,
  PAGE_HOLDS,
  PAGES,
  putPage,
  readPlace,
  readPlaces,
  type AuditEvent,
  type AuditPage,
} from './audit-pages';
import type { Visits } from './visits';

/** A visit's changes are told once in so long, in ms. */
const CHANGED_ONCE_IN = 60_000;

/** The log of one vault, as one page of Webside writes it: what comes while a write is under way goes into the next. */
export class AuditLog {
  private waiting: AuditEvent[] = [];
  private running: Promise<void> | undefined;
  /** The number of the newest page, once it was looked for. */
  private newest: number | undefined;

  constructor(private readonly visits: Visits) {}

  /** Takes an event; resolves when it is on the disk. @throws StorageFull | StorageRefused | VaultGone */
  add(...events: AuditEvent[]): Promise<void> {
    this.waiting.push(...events);
    this.running ??= this.write().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Tells that another standard is in force than the log knows; the first one it hears of is where it begins. */
  async standard(name: string, at: number): Promise<void> {
    await this.locked(async () => {
      const page = await this.page();
      if (page.standard === name) return;
      const event: AuditEvent = { what: 'standard-changed', at, why: name };
      const events = page.standard === undefined ? [] : [event];
      await this.put({ ...page, standard: name, events: [...page.events, ...events] });
    });
  }

  private async write(): Promise<void> {
    // In the next turn: what is told at once is one write.
    await Promise.resolve();
    while (this.waiting.length > 0) await this.locked(() => this.putWaiting());
  }

  private async putWaiting(): Promise<void> {
    const page = await this.page();
    const batch = this.waiting.slice(0, PAGE_HOLDS - page.events.length);
    try {
      const news = batch.filter((event, at) => isNews(event, [...page.events, ...batch.slice(0, at)]));
      if (news.length > 0) await this.put({ ...page, events: [...page.events, ...news] });
    } finally {
      // One that could not be put is not tried again for ever: the failure is told instead.
      this.waiting = this.waiting.slice(batch.length);
    }
  }

  /**
   * The page that the next event goes into. Other windows may have begun one since this one looked; a damaged one
   * keeps its place, so that the log goes on saying that something is missing there.
   */
  private async page(): Promise<AuditPage> {
    const { key } = this.visits;
    this.newest ??= Math.max(0, newestNumber(await readPlaces(key)));
    let standard: string | undefined;
    for (let turn = 0; turn < PAGES; turn += 1) {
      const place = await readPlace(key, this.newest);
      const isPage = typeof place !== 'string' && place.number === this.newest;
      if (isPage && place.events.length < PAGE_HOLDS) return place;
      if (!isPage && place !== 'damaged') break;
      if (isPage) standard = place.standard;
      this.newest += 1;
    }
    return emptyPage(this.newest, standard);
  }

  private put(page: AuditPage): Promise<void> {
    return putPage(this.visits.key, page);
  }

  private locked(act: () => Promise<void>): Promise<void> {
    return navigator.locks.request('audit', act);
  }
}

/** Whether an event says more than those before it: typing is one change a minute. */
function isNews(event: AuditEvent, before: readonly AuditEvent[]): boolean {
  if (event.what !== 'changed') return true;
  return !before.some(
    ({ what, visit, at }) =>
      what === 'changed' && visit === event.visit && Math.abs(event.at - at) < CHANGED_ONCE_IN,
  );
}

/** The log as it can be read, newest event first, and how many of its pages do not open. @throws StorageRefused */
export async function readAuditLog({ key }: Visits): Promise<{ events: AuditEvent[]; damaged: number }> {
  const places = await readPlaces(key);
  const pages = places.filter((place) => typeof place !== 'string');
  const newestFirst = pages.sort((one, other) => other.number - one.number);
  return {
    events: newestFirst.flatMap(({ events }) => [...events].reverse()),
    damaged: places.filter((place) => place === 'damaged').length,
  };
}
