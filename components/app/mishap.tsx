import { signal } from '@preact/signals';
import { Component, type ComponentChildren } from 'preact';
import { Button } from '@/components/controls';
import { HelpLine, Problem, reasonOf } from './problem';
import { words } from './words';

/** What went wrong last that no view has a place of its own for, in words. */
export const mishap = signal('');

/** Tells of a failure that no view has a place of its own for. */
function tellMishap(error: unknown): void {
  mishap.value = reasonOf(error);
}

/** The last net: whatever fails unheard anywhere in the page is told. */
export function hearFailures(): void {
  globalThis.addEventListener('unhandledrejection', (event) => tellMishap(event.reason));
}

/** Shows the last mishap until someone has read it. */
export function Mishap() {
  if (mishap.value === '') return null;
  return (
    <div class="mishap stack">
      <p role="alert">{mishap.value}</p>
      <HelpLine />
      <Button onPress={() => (mishap.value = '')}>{words().problems.dismiss}</Button>
    </div>
  );
}

/** Where a view breaks, a plain screen takes its place, with one thing to do. */
export class Boundary extends Component<{ children: ComponentChildren }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return 'error' in this.state ? <Problem error={this.state.error} /> : this.props.children;
  }
}
