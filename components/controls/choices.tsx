import { Checkbox } from './checkbox';
import './checkbox.css';

interface ChoicesProps<T extends string> {
  legend: string;
  values: readonly T[];
  options: readonly { value: T; label: string }[];
  onChange: (values: T[]) => void;
}

/** A choice of any number, all in sight. */
export function Choices<T extends string>({ legend, values, options, onChange }: ChoicesProps<T>) {
  const change = (value: T, isWanted: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? isWanted : values.includes(one))),
    );
  return (
    <fieldset class="stack-tight">
      <legend class="choice-legend">{legend}</legend>
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={values.includes(value)}
          onChange={(isWanted) => change(value, isWanted)}
        />
      ))}
    </fieldset>
  );
}
