import { signal } from '@preact/signals';
import { render, type ComponentChildren, type ComponentType } from 'preact';
import type { Visits } from '@/utils/store';
import './base.css';
import { foresee, Gate } from './gate';
import { Hideable } from './hideable';
import { followHiding } from './hiding';
import { Boundary, hearFailures, Mishap } from './mishap';
import { followPreferences } from './preferences';
import { findDoor, followVault } from './vault-door';
import { words } from './words';

interface PageOptions {
  /** `wide` where two columns find room. */
  width?: 'narrow' | 'wide';
  /** Begins to read the code that the page will need once the vault is open. */
  preload?: () => void;
}

/** What tells that the vault is about to be locked, once its code is read. */
const Warning = signal<ComponentType | undefined>(undefined);

function Later() {
  return Warning.value ? <Warning.value /> : null;
}

/** Starts a page behind the gate. */
export function mount(
  title: string,
  page: (visits: Visits) => ComponentChildren,
  { width = 'narrow', preload = () => undefined }: PageOptions = {},
): void {
  const { locale, direction } = words();
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  hearFailures();
  followVault();
  void findDoor();
  foresee(preload);
  // A page that shows itself light for a moment, and then dark, would blink; and what is hidden is never shown.
  void Promise.all([followPreferences(), followHiding(title)]).finally(() =>
    render(
      <Hideable width={width}>
        <Mishap />
        <Later />
        <Boundary>
          <Gate>{page}</Gate>
        </Boundary>
      </Hideable>,
      root,
    ),
  );
  void import('./hide-key').then(({ hearHideKey }) => hearHideKey());
  void import('./later').then(({ followPolicy, followLockTimes, guardProtection, LockWarning }) => {
    void followPolicy();
    followLockTimes();
    guardProtection();
    Warning.value = LockWarning;
  });
}
