import { exportWords } from '@/utils/messages';
import { readRule } from '@/utils/standard';

/** The clinic's rules keep visits in the vault. */
export class ExportForbidden extends Error {
  override name = 'ExportForbidden';
}

/** Asks once more in the moment in which a file would leave. @throws ExportForbidden */
export async function checkMayExport(): Promise<void> {
  const { value } = await readRule('allowExport');
  if (!value) throw new ExportForbidden(exportWords().forbidden);
}
