import { useId } from 'preact/hooks';
import './checkbox.css';

interface CheckboxProps {
  label: string;
  checked: boolean;
  /** Written beside the box, not part of its name. */
  describedBy?: string;
  onChange: (checked: boolean) => void;
}

/** A real checkbox. It shows what `checked` says, also when a change was refused. */
export function Checkbox({ label, checked, describedBy, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <div class="checkbox">
      <input
        id={id}
        class="checkbox-box"
        type="checkbox"
        autocomplete="off"
        checked={checked}
        aria-describedby={describedBy}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          event.currentTarget.checked = checked;
          onChange(wanted);
        }}
      />
      <label for={id}>{label}</label>
    </div>
  );
}
