import * as v from 'valibot';
import { derivedId, open, RecordDamaged, seal, type DataKey } from '@/utils/vault';
import { asking, database, putRecords } from './database';
import { whole } from './entries';

/** What the log tells of. */
const AUDIT_WHATS = [
  'unlocked',
  'unlock-failed',
  'locked',
  'viewed',
  'changed',
  'copied',
  'printed',
  'exported',
  'handed-over',
  'received',
  'deleted',
  'restored',
  'erased',
  'standard-changed',
  'passphrase-changed',
  'recovery-code-made',
  'key-changed',
  'backup-saved',
  'backup-restored',
  'checked',
  'log-read',
] as const;
export type AuditWhat = (typeof AUDIT_WHATS)[number];
/** The events after which a visit is not what it was. */
export const AUDIT_CHANGES: readonly AuditWhat[] = [
  'changed',
  'deleted',
  'restored',
  'erased',
  'backup-restored',
  'received',
];

/** One line of the log. */
export interface AuditEvent {
  what: AuditWhat;
  /** UTC ms. */
  at: number;
  /** The visit it was about, by its random id. */
  visit?: string | undefined;
  /** What else is to say, in a word or two of ours: never a text of a visit. */
  why?: string | undefined;
}

/** The log is a ring of so many pages of so many events: a full page stays within 16 KiB, and the oldest page goes. */
export const PAGES = 32;
export const PAGE_HOLDS = 160;

const pageSchema = v.object({
  version: v.literal(1),
  /** Counts the pages from the first on. */
  number: v.number(),
  /** The standard that was in force when the page was written, as the log names it. */
  standard: v.optional(v.string()),
  events: v.array(
    v.object({
      what: v.picklist(AUDIT_WHATS),
      at: v.number(),
      visit: v.optional(v.string()),
      why: v.optional(v.string()),
    }),
  ),
});
/** A page of the log, oldest event first. */
export type AuditPage = v.InferOutput<typeof pageSchema>;

/** A place in the ring: a page, none yet, or one that does not open. */
export type AuditPlace = AuditPage | 'empty' | 'damaged';

/** A new page. */
export function emptyPage(number: number, standard?: string): AuditPage {
  return { version: 1, number, ...(standard === undefined ? {} : { standard }), events: [] };
}

/** The ids of all the log's pages, in the order of the ring. */
export function auditIds(key: DataKey): Promise<string[]> {
  return Promise.all(Array.from({ length: PAGES }, (_, place) => auditId(key, place)));
}

function auditId(key: DataKey, number: number): Promise<string> {
  return derivedId(key, `audit ${number % PAGES}`);
}

/** What lies at the place of the page of this number: that page, or an older one. @throws StorageRefused */
export async function readPlace(key: DataKey, number: number): Promise<AuditPlace> {
  const id = await auditId(key, number);
  const row = await asking(() => database.records.get(id));
  if (!row) return 'empty';
  try {
    return whole((data) => v.parse(pageSchema, data), await open(key, row));
  } catch (error) {
    if (error instanceof RecordDamaged) return 'damaged';
    throw error;
  }
}

/** Every place of the ring, one after the other. */
export async function readPlaces(key: DataKey): Promise<AuditPlace[]> {
  const places: AuditPlace[] = [];
  for (let place = 0; place < PAGES; place += 1) places.push(await readPlace(key, place));
  return places;
}

/** The number of the newest page among them; -1 where there is none. */
export function newestNumber(places: readonly AuditPlace[]): number {
  return places.reduce(
    (newest, place) => (typeof place === 'string' ? newest : Math.max(newest, place.number)),
    -1,
  );
}

/** Seals a page and puts it in its place, and resolves when it is on the disk. */
export async function putPage(key: DataKey, page: AuditPage): Promise<void> {
  await putRecords([await seal(key, await auditId(key, page.number), page)]);
}
