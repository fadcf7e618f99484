import * as v from 'valibot';
import type { Turn } from '@/utils/browser';
import { readVisit, type Visit } from '@/utils/visit';
import { utf8, type Bytes } from '@/utils/vault';
import { BackupRefused } from './errors';
import { parsePart, takeApart, textOf } from './pieces';

/** What a backup calls itself, and which version of the document it is. */
const FORMAT = 'webside-backup/1';

/** Everything but the visits. A visit is read by `readVisit`: its schema is the visit record's own. */
const headSchema = v.object({
  format: v.literal(FORMAT),
  /** When the backup was made, ISO 8601 in UTC. */
  made: v.pipe(v.string(), v.isoTimestamp()),
  /** Webside's version that made it. */
  app: v.string(),
  /** The random id of the vault that it was made from. */
  vault: v.string(),
  clinician: v.object({ name: v.string(), role: v.string() }),
  /** What the clinician changed over the standard; nothing when they changed nothing. */
  personal: v.optional(v.unknown()),
  visits: v.array(v.number()),
});

/** The document inside a backup. */
export interface BackupDocument extends Omit<v.InferOutput<typeof headSchema>, 'visits'> {
  /** Every visit of the vault, those in the bin too, by id; each with the texts of its older states. */
  visits: Visit[];
}
/** What stands in it before the visits. */
export type BackupHead = Omit<BackupDocument, 'format' | 'visits'>;

/**
 * A value as JSON with its names in order: the same value gives the same text, however it came about.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The document, begun; `visitPart` for each visit and `DOCUMENT_END` follow. */
export function documentBegin(head: BackupHead): Bytes {
  const { made, app, vault, clinician, personal } = head;
  const members = Object.entries({ format: FORMAT, made, app, vault, clinician, personal });
  const written = members
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `"${name}":${canonical(value)}`);
  return utf8(`{${written.join(',')},"visits":[`);
}

/** One visit in the document. */
export function visitPart(visit: Visit, isFirst: boolean): Bytes {
  return utf8(`${isFirst ? '' : ','}\n${canonical(visit)}`);
}

export const DOCUMENT_END = utf8('\n]}\n');

/**
 * Reads a whole document, in slices; each part of it is checked.
 * @param readPersonal reads what a clinician changed over the standard; throws where it is nothing such
 * @throws BackupRefused
 */
export async function readDocument(
  bytes: Uint8Array,
  readPersonal: (data: unknown) => unknown,
  turn: Turn,
): Promise<BackupDocument> {
  const { frame, pieces } = await takeApart(bytes, turn);
  const head = readHead(parsePart(frame));
  const partAt = (at: number) => {
    const piece = pieces[at];
    if (!piece) throw new BackupRefused('not-webside');
    return parsePart(textOf(bytes.subarray(piece.from, piece.to)));
  };
  const { visits: places, ...rest } = head;
  if (rest.personal !== undefined) rest.personal = readAs(readPersonal, rest.personal);
  const visits = await readEach(places, (at) => readAs(readVisit, partAt(at)), turn);
  if (new Set(visits.map(({ id }) => id)).size < visits.length) throw new BackupRefused('not-webside');
  return { ...rest, visits };
}

async function readEach<T>(places: readonly number[], read: (at: number) => T, turn: Turn): Promise<T[]> {
  const all: T[] = [];
  for (const at of places) {
    all.push(read(at));
    await turn();
  }
  return all;
}

function readHead(data: unknown) {
  const format = (data as { format?: unknown } | null)?.format;
  const version = typeof format === 'string' ? /^webside-backup\/(\d+)$/.exec(format)?.[1] : undefined;
  if (Number(version) > 1) throw new BackupRefused('newer');
  return readAs((wanted) => v.parse(headSchema, wanted), data);
}

/** A record of a later version is told as what it is. */
function readAs<T>(read: (data: unknown) => T, data: unknown): T {
  try {
    return read(data);
  } catch (error) {
    const isNewer = Number((data as { version?: unknown } | null)?.version) > 1;
    throw new BackupRefused(isNewer ? 'newer' : 'not-webside', { cause: error });
  }
}
