import type { Stamp } from '@/utils/visit';
import { PageClock } from './fixtures';

/** Whose clock it is while no window acts: nothing that is kept in a visit is stamped by it. */
const nobody = new PageClock('nobody');
let acting = nobody;

/** Several windows share this process, and a stamp is the window's: what is done in `act` is stamped by its clock. */
export function as<T>(clock: PageClock, act: () => T): T {
  acting = clock;
  try {
    return act();
  } finally {
    acting = nobody;
  }
}

let asides = 0;

/** Stand in for `utils/browser`'s own, where windows are tried beside each other. */
export const stamps = {
  stampNow: (): Stamp => acting.pass(10).stamp(),
  stampAside: (): Stamp => ({ ...acting.pass(10).stamp(), page: `aside-${(asides += 1)}` }),
};

/** A minute in which no window does anything. */
export function passMinute(): void {
  nobody.pass(60_000);
}
