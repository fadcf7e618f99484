import { signal } from '@preact/signals';
import { render, type ComponentChildren, type ComponentType } from 'preact';
import type { Visits } from '@/utils/store';
import './base.css';
import { foresee, Gate } from './gate';
import { hearHideKey } from './hide-key';
import { Hideable } from './hideable';
import { followHiding } from './hiding';
import { Boundary, hearFailures } from './mishap';
import { canRehearse } from './welcoming';
import { followPreferences } from './preferences';
import { findDoor, followVault } from './vault-door';
import { whenShown } from './when-shown';

interface PageOptions {
  /** `wide` where two columns find room. */
  width?: 'narrow' | 'wide';
  /** Begins to read the code that the page will need once the vault is open. */
  preload?: () => void;
  /** Whether visits are made in it: then a first start ends with a rehearsal. */
  rehearses?: boolean;
}

/** What is told above the page, once its code is read. */
const Notices = signal<ComponentType | undefined>(undefined);

function Later() {
  return Notices.value ? <Notices.value /> : null;
}

/** Starts a page behind the gate. */
export function mount(
  title: () => string,
  page: (visits: Visits) => ComponentChildren,
  { width = 'narrow', preload = () => undefined, rehearses = false }: PageOptions = {},
): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  canRehearse.value = rehearses;
  hearFailures();
  hearHideKey();
  followVault();
  void findDoor();
  foresee(preload);
  // A page that shows itself light for a moment, and then dark, would blink; and what is hidden is never shown.
  void Promise.all([followPreferences(), followHiding(title)]).finally(() =>
    render(
      <Hideable width={width}>
        <Later />
        <Boundary>
          <Gate>{page}</Gate>
        </Boundary>
      </Hideable>,
      root,
    ),
  );
  void whenShown().then(beginLater);
}

async function beginLater(): Promise<void> {
  await import('./later').then(
    ({ guardVault, followPolicy, followLockTimes, guardProtection, Notices: found }) => {
      guardVault();
      void followPolicy();
      followLockTimes();
      guardProtection();
      Notices.value = found;
    },
  );
}
