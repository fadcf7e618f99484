import { useSignal } from '@preact/signals';
import { ChevronDown, ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './button';
import './disclosure.css';

interface DisclosureProps {
  label: string;
  /** Facts of what is folded away, in sight all the time. */
  hint?: string;
  open: boolean;
  /** The single key that folds it, told to who cannot see it written. */
  shortcut?: string | undefined;
  onToggle: (open: boolean) => void;
  /** What stands beside it, and is reached before what is folded away. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** A part that is folded away until someone asks. */
export function Disclosure({ label, hint, open, shortcut, onToggle, beside, children }: DisclosureProps) {
  const id = useId();
  return (
    <div class="stack-tight">
      <div class="disclosure-head">
        <Button
          kind="quiet"
          icon={open ? ChevronDown : ChevronRight}
          expanded={open}
          controls={id}
          shortcut={shortcut}
          onPress={() => onToggle(!open)}
        >
          {label}
        </Button>
        {hint && <p class="disclosure-hint small quiet">{hint}</p>}
        {beside}
      </div>
      <div id={id} class="disclosure-body" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}

/** The same, which itself remembers whether it is unfolded. */
export function Fold(props: Omit<DisclosureProps, 'open' | 'onToggle'>) {
  const open = useSignal(false);
  return <Disclosure {...props} open={open.value} onToggle={(wanted) => (open.value = wanted)} />;
}
