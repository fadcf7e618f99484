import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Checkbox, Field } from '@/components/controls';
import { vaultWords } from '@/utils/messages';
import { PASSPHRASE_AT_LEAST, strengthOf, type Strength } from '@/utils/vault';
import type { Said } from './said';

/** A new passphrase as it is typed, twice. */
export interface NewPassphrase {
  first: string;
  repeat: string;
  type: (first: string) => void;
  typeAgain: (repeat: string) => void;
  /** Why the two do not make a passphrase, in words; nothing when they do. */
  objection: () => Said | undefined;
  clear: () => void;
}

/** Keeps a new passphrase of a form. */
export function useNewPassphrase(): NewPassphrase {
  const first = useSignal('');
  const repeat = useSignal('');
  return {
    first: first.value,
    repeat: repeat.value,
    type: (text) => (first.value = text),
    typeAgain: (text) => (repeat.value = text),
    objection() {
      if (first.value.length < PASSPHRASE_AT_LEAST) return () => vaultWords().tooShort(PASSPHRASE_AT_LEAST);
      return first.value === repeat.value ? undefined : () => vaultWords().notSame;
    },
    clear: () => (first.value = repeat.value = ''),
  };
}

interface NewPassphraseFieldsProps {
  next: NewPassphrase;
  /** The names of the two fields. */
  names: readonly [first: string, repeat: string];
  /** What is said of the first field before anything stands in it; how strong it is from then on. Without it, nothing. */
  hint?: string;
  /** Whether it can be shown. */
  showable?: boolean;
  autofocus?: boolean;
}

/** The two fields of a new passphrase. */
export function NewPassphraseFields({ next, names, hint, showable, autofocus }: NewPassphraseFieldsProps) {
  const shown = useSignal(false);
  const { strength, weigh } = useStrength();
  const common = { type: shown.value ? 'text' : 'password', autocomplete: 'new-password' } as const;
  const said = strength && vaultWords().strength[strength];
  const type = (text: string) => {
    next.type(text);
    if (hint !== undefined) void weigh(text);
  };
  return (
    <>
      <Field
        {...common}
        label={names[0]}
        value={next.first}
        {...(hint === undefined ? {} : { hint: said ?? hint, hintLive: true })}
        {...(autofocus ? { autofocus } : {})}
        onInput={type}
      />
      <Field {...common} label={names[1]} value={next.repeat} onInput={next.typeAgain} />
      {showable && (
        <Checkbox
          label={vaultWords().show}
          checked={shown.value}
          onChange={(wanted) => (shown.value = wanted)}
        />
      )}
    </>
  );
}

/** How strong a text is as it is typed: the answer to an older one is not taken for the present one's. */
function useStrength() {
  const strength = useSignal<Strength | undefined>(undefined);
  const last = useRef('');
  const weigh = async (text: string) => {
    last.current = text;
    const found = text === '' ? undefined : await strengthOf(text);
    if (last.current === text) strength.value = found;
  };
  return { strength: strength.value, weigh };
}
