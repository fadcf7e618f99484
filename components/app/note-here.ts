import { note, type AuditWhat } from '@/utils/store';
import { door } from './vault-door';

/** Tells the log of something that was done in this page, once the vault is open. */
export function noteHere(event: { what: AuditWhat; visit?: string; why?: string }): void {
  if (door.value.state === 'unlocked') void note(door.value.visits, event);
}
