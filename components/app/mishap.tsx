import { signal } from '@preact/signals';
import { Component, type ComponentChildren } from 'preact';
import { Problem, reasonOf } from './problem';

/** What went wrong last that no view has a place of its own for, in the words of the moment in which it is shown. */
export const mishap = signal<(() => string) | undefined>(undefined);

/** Tells of a failure that no view has a place of its own for. */
export function tellMishap(error: unknown): void {
  mishap.value = () => reasonOf(error);
}

/** The last net: whatever fails unheard anywhere in the page is told. */
export function hearFailures(): void {
  globalThis.addEventListener('unhandledrejection', (event) => tellMishap(event.reason));
}

/** Where a view breaks, a plain screen takes its place, with one thing to do. */
export class Boundary extends Component<
  { children: ComponentChildren; instead?: ComponentChildren },
  { error?: unknown }
> {
  override state: { error?: unknown } = {};

  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (!('error' in this.state)) return this.props.children;
    return this.props.instead ?? <Problem error={this.state.error} />;
  }
}
