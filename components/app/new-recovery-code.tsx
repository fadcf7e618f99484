import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Button, Field, Form } from '@/components/controls';
import { protectionWords } from '@/utils/messages';
import { Copyable } from './copyable';
import { printText } from './text-sheet';
import './new-recovery-code.css';

interface NewRecoveryCodeProps {
  code: string;
  busy: boolean;
  /** Hears what was typed from the copy, once someone wants to use the code. */
  onUse: (typed: string) => void;
  /** What the button says that leaves it. */
  leave: string;
  onLeave: () => void;
  /** What else has to be known to set it. */
  children?: ComponentChildren;
}

/** A new recovery code: shown once, copied or printed, and asked back. A page that shows it has a `TextSheet`. */
export function NewRecoveryCode({ code, busy, onUse, leave, onLeave, children }: NewRecoveryCodeProps) {
  const { code: text } = protectionWords();
  const typed = useSignal('');
  return (
    <Form onSubmit={() => onUse(typed.value)}>
      <p>{text.lead}</p>
      <div class="recovery-code stack">
        <Copyable content={code} words={text} />
      </div>
      <Button onPress={() => printText(text.sheetTitle, [text.sheetText, code])}>{text.print}</Button>
      <Field label={text.askBack} value={typed.value} onInput={(found) => (typed.value = found)} />
      {children}
      <div class="row">
        <Button submit busy={busy}>
          {busy ? text.using : text.use}
        </Button>
        <Button kind="quiet" onPress={onLeave}>
          {leave}
        </Button>
      </div>
    </Form>
  );
}
