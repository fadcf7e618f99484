import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './tiles.css';

interface TilesProps<T extends string> {
  /** The id of what asks. */
  labelledBy: string;
  value: T | undefined;
  /** `picture` is drawn above the words and says nothing that they do not; `wide` takes a line of its own. */
  options: {
    value: T;
    label: string;
    picture?: ComponentChildren;
    wide?: boolean;
    shortcut?: string | undefined;
  }[];
  onChange: (value: T) => void;
}

/** A choice of one by large fields, each with a picture and its words: side by side where there is room, else in a list. */
export function Tiles<T extends string>({ labelledBy, value, options, onChange }: TilesProps<T>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} class="tiles">
      {options.map((option) => (
        <label key={option.value} class={option.wide ? 'tile tile-wide' : 'tile'}>
          {option.picture && (
            <span class="tile-picture" aria-hidden="true">
              {option.picture}
            </span>
          )}
          <span class="tile-words">{option.label}</span>
          <input
            class="tile-radio"
            type="radio"
            name={name}
            autocomplete="off"
            aria-keyshortcuts={option.shortcut}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
        </label>
      ))}
    </div>
  );
}
