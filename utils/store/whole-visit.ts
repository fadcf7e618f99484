import { readVisit, type Visit } from '@/utils/visit';
import { whole } from './entries';

/** Reads an opened visit. A page that shows lists alone does without. @throws RecordDamaged when it is none */
export function wholeVisit(data: unknown): Visit {
  return whole(readVisit, data);
}
