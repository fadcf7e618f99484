import { inTurns } from '@/utils/browser';
import { open, RecordDamaged } from '@/utils/vault';
import { readVisit, type Visit } from '@/utils/visit';
import { orNothing } from '../damaged';
import { asking, database, readHeader } from '../database';
import { historyIds } from '../filing';
import type { Visits } from '../visits';
import { canonical, type BackupDocument } from './document';
import { BackupRefused } from './errors';
import { comparable } from './older';
import { readClinician, readPersonal } from './own';

const AT_ONCE = 25;

/** A visit of the backup, and what lies here under its id, if anything does. */
export interface Found {
  visit: Visit;
  /** The nonce of what lies here. */
  nonce?: string;
  /** The revision of the one here, where it opens. */
  revision?: number;
  /** Ids of the records with the older states of the one here. */
  states?: string[];
}

/** Something of the clinician's own: the backup has none, or none yet here, or the same, or another one here. */
type Own = 'none' | 'new' | 'same' | 'different';

/** What restoring a backup would do. */
export interface RestorePlan {
  document: BackupDocument;
  isOtherVault: boolean;
  /** Not here. */
  fresh: Found[];
  same: number;
  /** Here with another content. */
  different: Found[];
  /** Here, and damaged. */
  mended: Found[];
  clinician: Own;
  personal: Own;
  /** Reads what a clinician changed over the standard. */
  readEdits: (data: unknown) => unknown;
}

/** Compares a backup with what is here, in slices. Nothing is changed. @throws BackupRefused | StorageRefused */
export async function planRestore(
  visits: Visits,
  document: BackupDocument,
  readEdits: (data: unknown) => unknown,
  signal?: AbortSignal,
): Promise<RestorePlan> {
  const header = await readHeader();
  const plan: RestorePlan = {
    document,
    isOtherVault: header?.vault !== document.vault,
    ...{ fresh: [], same: 0, different: [], mended: [] },
    ...(await compareOwn(visits, document, readEdits)),
    readEdits,
  };
  const turn = inTurns(signal);
  for (let at = 0; at < document.visits.length; at += AT_ONCE) {
    const asked = document.visits.slice(at, at + AT_ONCE);
    const rows = await asking(() => database.records.bulkGet(asked.map(({ id }) => id)));
    for (const [number, visit] of asked.entries()) {
      const row = rows[number];
      if (!row) plan.fresh.push({ visit });
      else await sort(plan, { visit, nonce: row.nonce.join() }, () => open(visits.key, row));
      await turn();
    }
  }
  return plan;
}

/** Puts a visit that is here already where it belongs. */
async function sort(plan: RestorePlan, found: Found, openRow: () => Promise<unknown>): Promise<void> {
  try {
    const here = visitIn(await openRow());
    const isSame = canonical(comparable(here)) === canonical(comparable(found.visit));
    if (isSame) plan.same += 1;
    else plan.different.push({ ...found, revision: here.revision, states: historyIds(here) });
  } catch (error) {
    if (!(error instanceof RecordDamaged)) throw error;
    plan.mended.push(found);
  }
}

/** What opens here and is no visit is something else of this vault's: no honest backup has a visit of its id. */
function visitIn(value: unknown): Visit {
  try {
    return readVisit(value);
  } catch (error) {
    throw new BackupRefused('not-webside', { cause: error });
  }
}

/** How the clinician's own in a backup compares with what is here now. @throws StorageRefused */
export async function compareOwn(
  visits: Visits,
  { clinician, personal }: BackupDocument,
  readEdits: (data: unknown) => unknown,
): Promise<Pick<RestorePlan, 'clinician' | 'personal'>> {
  return {
    clinician: await clinicianOwn(visits, clinician),
    personal: await personalOwn(visits, personal, readEdits),
  };
}

async function clinicianOwn(visits: Visits, theirs: BackupDocument['clinician']): Promise<Own> {
  if (theirs.name === '' && theirs.role === '') return 'none';
  const here = await orNothing(readClinician(visits.key));
  if (!here || (here.name === '' && here.role === '')) return 'new';
  return here.name === theirs.name && here.role === theirs.role ? 'same' : 'different';
}

async function personalOwn(
  visits: Visits,
  theirs: unknown,
  readEdits: (data: unknown) => unknown,
): Promise<Own> {
  if (theirs === undefined) return 'none';
  const here = await orNothing(readPersonal(visits.key, readEdits));
  if (here === undefined) return 'new';
  return canonical(here) === canonical(theirs) ? 'same' : 'different';
}
