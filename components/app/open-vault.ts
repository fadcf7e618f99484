import type { Visits } from '@/utils/store';
import { door } from './vault-door';

/** The visits of the vault while it is open; nothing of why it is not. */
export function openVault(): Visits | undefined {
  return door.value.state === 'unlocked' ? door.value.visits : undefined;
}
