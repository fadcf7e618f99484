import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './button.css';

export interface ButtonProps {
  children: ComponentChildren;
  /** `main`: the one thing to do; `plain`: another; `quiet`: a text to press; `chip`: a fact to tick. */
  kind?: 'main' | 'plain' | 'quiet' | 'chip';
  icon?: LucideIcon;
  /** Submits the form it stands in. */
  submit?: boolean;
  /** At work: it takes no press, but keeps the focus. */
  busy?: boolean;
  /** There is nothing to do: it takes no press, but keeps the focus. */
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  /** Ids of what it opens and of what says more about it. */
  controls?: string;
  describedBy?: string | undefined;
  /** A name for those who do not see its place; the visible text must be part of it. */
  name?: string;
  /** The single key that does the same, such as `d`; told to who cannot see it written. */
  shortcut?: string | undefined;
  /** Takes the focus when it appears; a key that was meant for the view before it does nothing then. */
  focus?: boolean;
  onPress?: () => void;
}

/** How long a button that took the focus by itself takes no key, in ms. */
const SETTLING = 500;

/** A button. Its text is its name. */
export function Button({ kind = 'plain', icon: Icon, ...props }: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const appeared = useRef(-SETTLING);
  // Before it is painted: later, it would take the focus from a field that someone has begun to write in.
  useLayoutEffect(() => {
    if (!props.focus) return;
    appeared.current = performance.now();
    button.current?.focus({ preventScroll: true });
  }, [props.focus]);
  const takesNoPress = props.busy === true || props.disabled === true;
  return (
    <button
      type={props.submit ? 'submit' : 'button'}
      ref={button}
      class={`button button-${kind}`}
      aria-disabled={takesNoPress || undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-describedby={props.describedBy}
      aria-label={props.name}
      aria-keyshortcuts={props.shortcut}
      // A key held down repeats its press: it was meant once.
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      onClick={(event) => {
        const isKey = event.detail === 0;
        const isEarly = isKey && performance.now() - appeared.current < SETTLING;
        if (takesNoPress || isEarly) event.preventDefault();
        else props.onPress?.();
      }}
    >
      {Icon && <Icon class="button-icon" size="1.125em" aria-hidden="true" />}
      {props.children}
    </button>
  );
}
