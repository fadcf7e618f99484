import { render, type ComponentChildren } from 'preact';
import type { Visits } from '@/utils/store';
import './base.css';
import { Gate } from './gate';
import { Boundary, hearFailures, Mishap } from './mishap';
import { followPreferences } from './preferences';
import { findDoor, followVault } from './vault-door';
import { words } from './words';

/** Starts a page behind the gate; `wide` where two columns find room. */
export function mount(
  title: string,
  page: (visits: Visits) => ComponentChildren,
  width: 'narrow' | 'wide' = 'narrow',
): void {
  const { locale, direction } = words();
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
  document.title = title;
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  hearFailures();
  followVault();
  void findDoor();
  // A page that shows itself light for a moment, and then dark, would blink.
  void followPreferences().finally(() =>
    render(
      <div class={`page page-${width}`}>
        <Mishap />
        <Boundary>
          <Gate>{page}</Gate>
        </Boundary>
      </div>,
      root,
    ),
  );
}
