import { hide, HIDE_KEY, isHidden } from './hiding';
import { singleKeyOf } from './single-key';

/** Lets the single key hide every window, and bring them back, wherever the focus is but in a text. */
export function hearHideKey(within = document): void {
  within.addEventListener('keydown', (event) => {
    if (singleKeyOf(event) !== HIDE_KEY) return;
    event.preventDefault();
    hide(!isHidden());
  });
}
