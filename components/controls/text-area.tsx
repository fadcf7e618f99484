import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

interface TextAreaProps {
  label: string;
  /** One line high until it needs more. */
  low?: boolean;
  /** What stands in it at first. */
  start: string;
  /** Whether the browser may check the spelling; some send the text away for it. */
  spellCheck: boolean;
  /** The single key that leads here, told to who cannot see it written. */
  shortcut?: string | undefined;
  innerRef: Ref<HTMLTextAreaElement>;
  onInput: (text: string) => void;
}

/** A text that may be long. It is not controlled: who holds `innerRef` writes into it, with care for the caret. */
export function TextArea({
  label,
  low = false,
  start,
  spellCheck,
  shortcut,
  innerRef,
  onInput,
}: TextAreaProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        ref={innerRef}
        id={id}
        class={low ? 'field-input field-input-low' : 'field-input'}
        rows={low ? 1 : 5}
        defaultValue={start}
        autocomplete="off"
        spellcheck={spellCheck}
        aria-keyshortcuts={shortcut}
        dir="auto"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
