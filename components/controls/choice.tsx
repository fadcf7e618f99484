import { useId } from 'preact/hooks';
import './checkbox.css';

interface ChoiceProps<T extends string> {
  legend: string;
  /** The legend is the name alone: a heading already says it. */
  legendHidden?: boolean;
  value: T | undefined;
  /** `lang`: that of a label that is in another language than the page. */
  options: { value: T; label: string; lang?: string }[];
  onChange: (value: T) => void;
}

/** A choice of one, all in sight. */
export function Choice<T extends string>({
  legend,
  legendHidden = false,
  value,
  options,
  onChange,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="stack-tight">
      <legend class={legendHidden ? 'out-of-sight' : 'choice-legend'}>{legend}</legend>
      {options.map((option) => (
        <div class="checkbox" key={option.value}>
          <input
            id={`${name}-${option.value}`}
            class="checkbox-box"
            type="radio"
            name={name}
            autocomplete="off"
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <label for={`${name}-${option.value}`} lang={option.lang}>
            {option.label}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
