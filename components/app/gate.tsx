import type { ComponentChildren } from 'preact';
import { unlockedKey } from '@/utils/browser';
import { words } from '@/utils/messages';
import type { Visits } from '@/utils/store';
import { lazy } from './lazy';
import { Problem } from './problem';
import { door, insteadOfPage } from './vault-door';

const FirstStart = lazy(() => import('./first-start').then(({ FirstStart }) => FirstStart));
const Unlock = lazy(() => import('./unlock').then(({ Unlock }) => Unlock));
const Unprotected = lazy(() => import('./unprotected').then(({ Unprotected }) => Unprotected));
const LostVault = lazy(() => import('./lost-vault').then(({ LostVault }) => LostVault));

/**
 * Begins to read the code of what will be shown, while the database is still being asked.
 * @param page reads the code of the page behind the gate
 */
export function foresee(page: () => void): void {
  unlockedKey.get().then(
    (kept) => (kept ? page() : Unlock.preload()),
    // The door meets the same, and tells of it.
    () => undefined,
  );
}

/** Shows its page only when the vault is unlocked; before that, the one thing to do. */
export function Gate({ children }: { children: (visits: Visits) => ComponentChildren }) {
  const current = door.value;
  switch (current.state) {
    case 'opening':
      return <p class="out-of-sight">{words().app.loading}</p>;
    case 'none':
      return <FirstStart />;
    case 'locked':
      return <Unlock />;
    case 'unprotected':
      return <Unprotected />;
    case 'gone':
      return <LostVault />;
    case 'failed':
      return <Problem error={current.error} />;
    case 'unlocked':
      return <>{(insteadOfPage.value ?? children)(current.visits)}</>;
  }
}
