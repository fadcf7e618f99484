import { clockNow, inTurns, type Turn } from '@/utils/browser';
import { derivedId, seal, type Sealed } from '@/utils/vault';
import { entryOf, type Visit } from '@/utils/visit';
import { clinicianIds } from '../clinician';
import { asking, checkVault, database } from '../database';
import { readDrafts } from '../draft-rows';
import { giveAWeek } from '../housekeeping';
import { underLocks } from '../locks';
import type { Visits } from '../visits';
import { canonical } from './document';
import { BackupRefused } from './errors';
import { relaid } from './lists';
import { fileRestored } from './older';
import { sealClinician, sealPersonal } from './own';
import { compareOwn, type Found, type RestorePlan } from './plan';

/** What becomes of a visit that is here with another content: this one stays, the backup's comes, or both are kept. */
export type Conflict = 'mine' | 'backup' | 'both';
/** The choices, the one that changes nothing first. */
export const CONFLICTS = ['mine', 'backup', 'both'] as const satisfies Conflict[];

/** How a restore goes on. */
interface HowToRestore {
  /** How much is sealed, from 0 to 1. */
  progress?: ((part: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** What goes onto the disk: records, the nonces that must lie there still, and drafts that a restored text makes void. */
interface Puts {
  records: Sealed[];
  expected: Map<string, string | undefined>;
  drafts: string[];
  /** Records that go: older states of a visit that another one takes the place of. */
  gone: string[];
}

/** Records put between two turns of the page. */
const AT_ONCE = 50;

/**
 * Restores what was planned: all of it, or nothing; answers how many visits came. Nothing is cleared before; what the
 * backup's takes the place of goes. All is sealed before anything is locked: nobody's text waits for it.
 * @throws BackupRefused `changed` when what was looked at is not any more what is here | StorageFull … | the signal's reason
 */
export async function restoreBackup(
  visits: Visits,
  plan: RestorePlan,
  conflict: Conflict,
  { progress, signal }: HowToRestore = {},
): Promise<number> {
  const turn = inTurns(signal);
  const wanted = await visitsToPut(visits, plan, conflict, turn);
  const sealed = await sealAll(visits, wanted, { progress, turn });
  // What comes back old is told before it goes by its age, also where the restore then fails.
  await giveAWeek(visits, clockNow().at);
  // In the order in which whoever takes several takes them.
  const locked = wanted.filter(({ nonce }) => nonce !== undefined).map(({ visit }) => `visit ${visit.id}`);
  return underLocks([...locked.sort(), 'clinician', 'personal', 'index'], async () => {
    const own = await ownPuts(visits, plan, conflict);
    const lists = await relaid(
      visits,
      sealed.visits.map((visit) => entryOf(visit)),
      turn,
    );
    const records = [...own.records, ...sealed.records, ...lists];
    await putAll({ ...sealed, records, drafts: own.drafts }, signal);
    return wanted.length;
  });
}

/** The visits as they will lie here, sealed with their older states. */
async function sealAll(
  { key }: Visits,
  wanted: readonly Found[],
  { progress, turn }: Pick<HowToRestore, 'progress'> & { turn: Turn },
): Promise<Omit<Puts, 'drafts'> & { visits: Visit[] }> {
  const puts = { visits: [] as Visit[], records: [] as Sealed[], expected: new Map(), gone: [] as string[] };
  const now = clockNow().at;
  for (const [number, { visit: theirs, nonce, revision = 0, states = [] }] of wanted.entries()) {
    // Whoever shows the one that is here takes this one for a later state of it.
    const revised = { ...theirs, revision: Math.max(theirs.revision, revision + 1) };
    const { visit, states: older } = await fileRestored(key, nonce === undefined ? theirs : revised, now);
    puts.visits.push(visit);
    puts.records.push(await seal(key, visit.id, visit), ...older);
    puts.gone.push(...states);
    puts.expected.set(visit.id, nonce);
    progress?.(number / wanted.length);
    await turn();
  }
  return puts;
}

async function visitsToPut(
  visits: Visits,
  plan: RestorePlan,
  conflict: Conflict,
  turn: Turn,
): Promise<Found[]> {
  const certain = [...plan.fresh, ...plan.mended];
  if (conflict === 'mine') return certain;
  if (conflict === 'backup') return [...certain, ...plan.different];
  const wanted = [...certain];
  for (const { visit } of plan.different) {
    const beside = await besideMine(visits, visit);
    if (beside) wanted.push(beside);
    await turn();
  }
  return wanted;
}

/** The backup's visit under an id of its own; nothing when it was put there by an earlier restore. */
async function besideMine(visits: Visits, visit: Visit): Promise<Found | undefined> {
  const id = await derivedId(visits.key, `beside ${canonical(visit)}`);
  const isThere = (await asking(() => database.records.get(id))) !== undefined;
  return isThere ? undefined : { visit: { ...visit, id } };
}

/**
 * The clinician's own: what is here stays, unless there was nothing, or the backup's is wanted. To be called under
 * their locks. @throws BackupRefused `changed`
 */
async function ownPuts(
  visits: Visits,
  { document, clinician, personal, readEdits }: RestorePlan,
  conflict: Conflict,
): Promise<Pick<Puts, 'records' | 'drafts'>> {
  const { key } = visits;
  const now = await compareOwn(visits, document, readEdits);
  if (now.clinician !== clinician || now.personal !== personal) throw new BackupRefused('changed');
  const isWanted = (own: string) => own === 'new' || (own === 'different' && conflict === 'backup');
  const puts = { records: [] as Sealed[], drafts: [] as string[] };
  if (isWanted(clinician)) {
    const [, ...drafts] = await clinicianIds(key);
    puts.records.push(await sealClinician(key, document.clinician));
    const lying = await asking(() => readDrafts(drafts));
    puts.drafts.push(...lying.flatMap((draft) => draft?.id ?? []));
  }
  if (isWanted(personal)) puts.records.push(await sealPersonal(key, document.personal));
  return puts;
}

/**
 * One transaction; the page has its turns within it, because each part waits for the disk's answer. What is typed
 * meanwhile in a page that closes would wait behind it: it takes hold of the drafts only where one has to go.
 */
async function putAll(
  { records, expected, drafts, gone }: Puts,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    const { headers } = database;
    const held =
      drafts.length > 0 ? [headers, database.records, database.drafts] : [headers, database.records];
    await asking(() =>
      database.transaction('rw', held, async () => {
        await checkVault();
        await checkExpected(expected);
        for (let at = 0; at < records.length; at += AT_ONCE) {
          await database.records.bulkPut(records.slice(at, at + AT_ONCE));
          signal?.throwIfAborted();
        }
        await database.records.bulkDelete(gone);
        if (drafts.length > 0) await database.drafts.bulkDelete(drafts);
      }),
    );
  } catch (error) {
    // A stop is no failure of the disk.
    signal?.throwIfAborted();
    throw error;
  }
}

async function checkExpected(expected: Map<string, string | undefined>): Promise<void> {
  const ids = [...expected.keys()];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const asked = ids.slice(at, at + AT_ONCE);
    const rows = await database.records.bulkGet(asked);
    if (asked.some((id, number) => rows[number]?.nonce.join() !== expected.get(id))) {
      throw new BackupRefused('changed');
    }
  }
}
