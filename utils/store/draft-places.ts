import { derivedId, type DataKey } from '@/utils/vault';
import type { Stamped } from '@/utils/visit';

/** Deeds of one window that were not yet on the disk, by visit. */
export type Draft = { visit: string; deeds: readonly Stamped[] }[];

/** How many places there are for drafts: a window takes a free one at random. */
const PLACES = 64;

/** The ids of all places for drafts. */
export function draftPlaces(key: DataKey): Promise<string[]> {
  return Promise.all(Array.from({ length: PLACES }, (_, number) => derivedId(key, `draft ${number}`)));
}
