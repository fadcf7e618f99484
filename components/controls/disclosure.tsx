import { ChevronDown, ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './button';

interface DisclosureProps {
  label: string;
  open: boolean;
  /** The single key that folds it, told to who cannot see it written. */
  shortcut?: string | undefined;
  onToggle: (open: boolean) => void;
  children: ComponentChildren;
}

/** A part that is folded away until someone asks. */
export function Disclosure({ label, open, shortcut, onToggle, children }: DisclosureProps) {
  const id = useId();
  return (
    <div class="stack-tight">
      <div>
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
      </div>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
