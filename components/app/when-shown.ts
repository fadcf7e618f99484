import { effect } from '@preact/signals';
import { door } from './vault-door';

/** How long what a page shows first may take before what guards it does not wait any more (ms). */
const LATE = 1_000;

/** Resolves once it is known what the page shows, and that was painted: every file that is asked for before delays it. */
export function whenShown(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LATE);
    effect(() => {
      if (door.value.state !== 'opening') requestAnimationFrame(() => setTimeout(resolve));
    });
  });
}
