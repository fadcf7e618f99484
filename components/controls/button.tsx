import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
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
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  /** Ids of what it opens and of what says more about it. */
  controls?: string;
  describedBy?: string | undefined;
  /** A name for those who do not see its place; the visible text must be part of it. */
  name?: string;
  onPress?: () => void;
}

/** A button. Its text is its name. */
export function Button({ kind = 'plain', icon: Icon, ...props }: ButtonProps) {
  return (
    <button
      type={props.submit ? 'submit' : 'button'}
      class={`button button-${kind}`}
      disabled={props.disabled}
      aria-disabled={props.busy || undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-describedby={props.describedBy}
      aria-label={props.name}
      onClick={() => {
        if (!props.busy) props.onPress?.();
      }}
    >
      {Icon && <Icon class="button-icon" size="1.125em" aria-hidden="true" />}
      {props.children}
    </button>
  );
}
