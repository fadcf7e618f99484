import { RecordDamaged } from '@/utils/vault';

/** What is read; nothing where it is damaged, for whoever can do without it or makes it anew. Any other failure stays one. */
export async function orNothing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof RecordDamaged) return undefined;
    throw error;
  }
}
