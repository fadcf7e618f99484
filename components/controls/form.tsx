import type { ComponentChildren } from 'preact';

/** A form that goes nowhere: Enter does what its button does. */
export function Form({ children, onSubmit }: { children: ComponentChildren; onSubmit: () => void }) {
  return (
    <form
      class="stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
