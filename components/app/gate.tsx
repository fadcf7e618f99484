import type { ComponentChildren } from 'preact';
import type { Visits } from '@/utils/store';
import { lazy } from './lazy';
import { Problem } from './problem';
import { door } from './vault-door';
import { words } from './words';

const CreateVault = lazy(() => import('./create-vault').then(({ CreateVault }) => CreateVault));
const Unlock = lazy(() => import('./unlock').then(({ Unlock }) => Unlock));
const LostVault = lazy(() => import('./lost-vault').then(({ LostVault }) => LostVault));

/** Shows its page only when the vault is unlocked; before that, the one thing to do. */
export function Gate({ children }: { children: (visits: Visits) => ComponentChildren }) {
  const current = door.value;
  switch (current.state) {
    case 'opening':
      return <p class="out-of-sight">{words().app.loading}</p>;
    case 'none':
      return <CreateVault />;
    case 'locked':
      return <Unlock />;
    case 'gone':
      return <LostVault />;
    case 'failed':
      return <Problem error={current.error} />;
    case 'unlocked':
      return <>{children(current.visits)}</>;
  }
}
