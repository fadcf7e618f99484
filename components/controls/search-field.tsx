import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

interface SearchFieldProps {
  label: string;
  value: string;
  innerRef: Ref<HTMLInputElement>;
  onFocus: () => void;
  onInput: (text: string) => void;
}

/** A field for words to look for. */
export function SearchField({ label, value, innerRef, onFocus, onInput }: SearchFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        ref={innerRef}
        id={id}
        class="field-input"
        type="search"
        dir="auto"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        onFocus={onFocus}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
