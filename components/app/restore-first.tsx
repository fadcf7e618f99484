import { Button } from '@/components/controls';
import { backupWords } from '@/utils/messages';
import type { Visits } from '@/utils/store';
import { Heading } from './heading';
import { Restore } from './restore';
import { useRestoring } from './restoring';
import { insteadOfPage } from './vault-door';

/** After a vault that was lost: a backup is restored into the new one before anything else. */
export function RestoreFirst({ visits }: { visits: Visits }) {
  const { lost: text } = backupWords();
  return (
    <main class="page-body">
      <Heading>{text.title}</Heading>
      <div class="stack">
        <Restore desk={useRestoring(visits)} />
      </div>
      <div>
        <Button onPress={() => (insteadOfPage.value = undefined)}>{text.goOn}</Button>
      </div>
    </main>
  );
}
