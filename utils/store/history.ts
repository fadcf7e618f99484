import * as v from 'valibot';
import { open } from '@/utils/vault';
import { asking, database } from './database';
import { whole } from './entries';
import { NotFound } from './errors';
import type { State } from './filing';
import type { Visits } from './visits';

const stateSchema = v.object({
  version: v.literal(1),
  visit: v.string(),
  field: v.string(),
  text: v.string(),
  at: v.number(),
});

/** The text of an older state. @throws NotFound | RecordDamaged | StorageRefused */
export async function readOlder({ key }: Visits, id: string): Promise<string> {
  const record = await asking(() => database.records.get(id));
  if (!record) throw new NotFound('there is no such state');
  return whole(readState, await open(key, record)).text;
}

/** Reads an older state from opened data. @throws Error when it is none */
export function readState(data: unknown): State {
  return v.parse(stateSchema, data);
}
