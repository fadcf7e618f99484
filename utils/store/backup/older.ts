import { RecordDamaged, type DataKey } from '@/utils/vault';
import type { Visit } from '@/utils/visit';
import { NotFound } from '../errors';
import { fileHistory, type Filed } from '../filing';
import { readOlder } from '../history';
import type { Visits } from '../visits';

type History = NonNullable<Visit['history']>;

/** A visit as it stands in a backup: the texts of its older states are in it, and no ids of their records. */
export async function withOlderTexts(
  visits: Visits,
  visit: Visit,
): Promise<{ visit: Visit; unread: number }> {
  const texts = await Promise.all((visit.history ?? []).map((older) => textOf(visits, older)));
  const unread = texts.filter((text) => text === undefined).length;
  return { visit: portable(visit, texts), unread };
}

async function textOf(visits: Visits, { id, text }: History[number]): Promise<string | undefined> {
  if (text !== undefined || id === undefined) return text;
  try {
    return await readOlder(visits, id);
  } catch (error) {
    if (error instanceof NotFound || error instanceof RecordDamaged) return undefined;
    throw error;
  }
}

function portable(visit: Visit, texts: (string | undefined)[]): Visit {
  if (!visit.history) return visit;
  const history = visit.history.flatMap(({ id: _, ...older }, at) => {
    const text = texts[at];
    return text === undefined ? [] : [{ ...older, text }];
  });
  return { ...visit, history };
}

/**
 * What two copies of a visit are compared by: how often each was written, since when it lies in the bin, and where its
 * older states lie make no difference.
 */
export function comparable({ revision: _, binned, history, ...visit }: Visit): unknown {
  return {
    ...visit,
    isBinned: binned !== undefined,
    history: history?.map(({ id: _id, text: _text, ...older }) => older),
  };
}

/**
 * A visit of a backup made ready to put: its older states become records of their own, under ids of this vault's. What
 * lay in the bin has all its days before it again: nothing that is restored is erased before someone could see it.
 * @param now UTC ms
 */
export function fileRestored(key: DataKey, restored: Visit, now: number): Promise<Filed> {
  const visit = restored.binned ? { ...restored, binned: { ...restored.binned, at: now } } : restored;
  const { history, ...bare } = visit;
  const texts = history?.map(({ text }) => text) ?? [];
  return fileHistory(key, bare, portable(visit, texts));
}
