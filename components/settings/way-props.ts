import type { Protection } from '@/utils/store';

/** What every way in is told: how the vault stands, and whom to tell that it stands otherwise now. */
export interface WayProps {
  protection: Protection;
  onChanged: () => void;
}
