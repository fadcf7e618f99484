import { preferences } from './preferences';

/** Kinds of `<input>` that take no text: a key means nothing to them but a press. */
const PRESSED = ['button', 'checkbox', 'radio', 'submit', 'file'];

/**
 * The single key that a press means, such as `d` or `?`. Undefined when it is for a text field, comes with a modifier,
 * repeats because it is held down, was taken already, or the person has turned single keys off.
 */
export function singleKeyOf(event: KeyboardEvent): string | undefined {
  if (!preferences().singleKeys || event.defaultPrevented || event.repeat || event.isComposing)
    return undefined;
  if (event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph')) return undefined;
  return takesText(event.target) ? undefined : keyOf(event);
}

/**
 * The key by what it writes; where the layout is not Latin (Greek, Cyrillic, Arabic …) by its place on the keyboard.
 * Shift is for what a layout writes with it: `?`, and the digits of a French one.
 */
export function keyOf({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>) {
  if (key === '?' || key === '؟') return '?';
  if (/^[0-9]$/.test(key)) return key;
  if (shiftKey) return undefined;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const place = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code);
  const isOtherLetter = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return (
    (isOtherLetter ? place?.[1]?.toLowerCase() : undefined) ?? (key.length === 1 ? place?.[2] : undefined)
  );
}

function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !PRESSED.includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
