import type { Sealed } from '@/utils/vault';
import { inOneTurn, instead } from './draft-rows';

/** Every row. @throws StorageRefused, through `asking` */
export async function allDrafts(): Promise<Sealed[]> {
  const [rows = []] = await inOneTurn('readonly', (store) => [store.getAll() as IDBRequest<Sealed[]>]);
  return rows;
}

/** Puts a draft in the place of the one it was made from, unless another state of that was put meanwhile. */
export function replaceDraft(before: Sealed, after: Sealed): Promise<void> {
  return instead(before, (store) => store.put(after), after);
}
