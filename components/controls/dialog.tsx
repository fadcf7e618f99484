import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import './dialog.css';

interface DialogProps {
  title: string;
  /** The words of its button. */
  close: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A panel over the page, for someone who asked for it. Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, close, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={onClose}>
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <Button kind="quiet" onPress={onClose}>
          {close}
        </Button>
      </div>
      <div class="stack">{children}</div>
    </dialog>
  );
}
