import { configurationData, itemData, typeData } from '../../support/fixtures';
import type { GivenFile, View } from '../driver';

/** The name of the file field. */
export const FIELD = 'Configuration file';

/** A file with a clinic's configuration: valid, unless `more` makes it otherwise. */
export function clinicFile(more: Record<string, unknown> = {}, name = 'northside.webside.json'): GivenFile {
  return { name, content: JSON.stringify(configurationData(more), null, 2) };
}

/** The clinic's next version: an item more, one in other words, one gone, a notice and a rule. */
export function nextVersion(more: Record<string, unknown> = {}): GivenFile {
  const type = typeData();
  const items = [
    ...type.items.filter((item) => (item as { id: string }).id !== 'write-up'),
    itemData('plan', { phase: 'closing', label: 'One plan, in one sentence' }),
  ].map((item) =>
    (item as { id: string }).id === 'listen' ? { ...(item as object), why: 'New words' } : item,
  );
  return clinicFile({
    version: 4,
    notice: 'Interpreter line: 4711',
    policies: { retentionDays: 90 },
    visitTypes: [{ ...type, items }],
    ...more,
  });
}

/** Uses a file that nothing speaks against. */
export async function useStandard(view: View, file: GivenFile, told: string): Promise<void> {
  await view.attach(FIELD, file);
  await view.click('button', 'Use this configuration');
  await view.hear('status', `In force now: ${told}`);
}
