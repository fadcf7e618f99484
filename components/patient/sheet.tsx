import type { ComponentChildren } from 'preact';
import './patient.css';

/** What is held up: large, and with room around it. `isQuiet`: a few words in the middle, and no more. */
export function Sheet({ isQuiet = false, children }: { isQuiet?: boolean; children: ComponentChildren }) {
  return <main class={isQuiet ? 'held held-quiet' : 'held'}>{children}</main>;
}
