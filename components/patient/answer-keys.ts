import { useEffect, useRef } from 'preact/hooks';
import { isHidden, singleKeyOf } from '@/components/app';
import { SCALE, type Scale } from './face';

/** What the keys do: a digit of a face, or 0 for rather not; and Enter. */
interface AnswerKeys {
  digit: (digit: 0 | Scale) => void;
  enter: () => void;
}

/** The digits answer, and Enter goes on, wherever the focus is but in a text or on a button. */
export function useAnswerKeys(acts: AnswerKeys): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isHidden() || document.body.hidden) return;
      const { target, key, repeat, isComposing } = event;
      const isOnControl = target instanceof HTMLButtonElement || target instanceof HTMLTextAreaElement;
      if (key === 'Enter' && !isOnControl && !repeat && !isComposing) latest.current.enter();
      const digit = ([0, ...SCALE] as const).find((one) => String(one) === singleKeyOf(event));
      if (digit === undefined) return;
      event.preventDefault();
      latest.current.digit(digit);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
