import { render, type ComponentChildren } from 'preact';
import { unseenFailure } from '@/utils/browser';
import './base.css';
import { hearHideKey } from './hide-key';
import { Hideable } from './hideable';
import { followHiding } from './hiding';
import { Boundary } from './mishap';
import { followPreferences } from './preferences';
import { findDoor, followVault } from './vault-door';
import { whenShown } from './when-shown';

interface ApartOptions {
  /** Names the width of the page for its style. */
  width: string;
  /** What the first paint waits for beside preferences and hiding. */
  before: () => Promise<void>;
  /** Stands in the place of a view that breaks. */
  instead: ComponentChildren;
}

/**
 * Starts a page that someone else looks at: it follows the vault, the lock and quick hide as any other, but has no gate
 * with a passphrase to type, no notice and no error of the clinician's. What fails unheard in it is kept by its name, for
 * Diagnostics.
 */
export function mountApart(
  title: () => string,
  page: () => ComponentChildren,
  { width, before, instead }: ApartOptions,
): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  globalThis.addEventListener('unhandledrejection', (event) => unseenFailure(event.reason));
  hearHideKey();
  followVault();
  void findDoor();
  void Promise.all([before().then(followPreferences), followHiding(title)]).finally(() =>
    render(
      <Hideable width={width}>
        <Quietly instead={instead}>{page()}</Quietly>
      </Hideable>,
      root,
    ),
  );
  void whenShown().then(guard);
}

/** What breaks here is no business of whoever looks at it. */
class Quietly extends Boundary {
  override componentDidCatch(error: unknown) {
    unseenFailure(error);
  }
}

async function guard(): Promise<void> {
  const { guardVault, guardProtection } = await import('./later');
  guardVault();
  guardProtection();
}
