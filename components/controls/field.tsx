import { useEffect, useId, useRef } from 'preact/hooks';
import './field.css';

interface FieldProps {
  label: string;
  type?: 'text' | 'password';
  /** Only passphrases may be filled in by the browser or a password manager. */
  autocomplete?: 'off' | 'new-password' | 'current-password';
  hint?: string;
  /** The hint changes while one types, and is told politely. */
  hintLive?: boolean;
  autofocus?: boolean;
  /** What stands in it, where that also comes from elsewhere than its own keys. */
  value?: string;
  /** So many UTF-16 units fit: the browser takes no more. */
  limit?: number;
  onInput: (text: string) => void;
}

/** A one-line text field. Without `value` it keeps its own text; `onInput` hears each change. */
export function Field({ type = 'text', autocomplete = 'off', ...props }: FieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.autofocus) input.current?.focus();
  }, [props.autofocus]);
  const common = {
    ref: input,
    id,
    class: 'field-input',
    autocomplete,
    autocapitalize: 'off' as const,
    spellcheck: false,
    ...(props.limit === undefined ? {} : { maxLength: props.limit }),
    ...(props.value === undefined ? {} : { value: props.value }),
    'aria-describedby': props.hint ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => props.onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {type === 'password' ? (
        <input type="password" {...common} />
      ) : (
        <input type="text" dir="auto" {...common} />
      )}
      {props.hint && (
        <p id={`${id}-hint`} class="small quiet" aria-live={props.hintLive ? 'polite' : undefined}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
