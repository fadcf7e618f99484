import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { tellMishap } from '@/components/app';
import { exportWords } from '@/utils/messages';
import { readRule, watchRules } from '@/utils/standard';

/** The clinic's rules keep visits in the vault. */
export class ExportForbidden extends Error {
  override name = 'ExportForbidden';
}

/** Whether visits may leave the vault; undefined until the rules were read. */
export function useMayExport(): boolean | undefined {
  const found = useSignal<boolean | undefined>(undefined);
  useEffect(() => {
    const look = () => void readRule('allowExport').then(({ value }) => (found.value = value), tellMishap);
    look();
    return watchRules(look);
  }, [found]);
  return found.value;
}

/** Asks once more in the moment in which a file would leave. @throws ExportForbidden */
export async function checkMayExport(): Promise<void> {
  const { value } = await readRule('allowExport');
  if (!value) throw new ExportForbidden(exportWords().forbidden);
}
