/** What WebDriver calls the keys that have no letter (https://w3c.github.io/webdriver/#keyboard-actions). */
const NAMED: Record<string, string> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

export interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

/** The key actions for a key such as `Tab`, `a` or `Control+z`. Throws on a name that is no key. */
export function keyPress(key: string): KeyAction[] {
  const parts = key.length > 1 ? key.split('+').map((part) => part || '+') : [key];
  const values = parts.map((part) => {
    const value = NAMED[part] ?? part;
    if (Array.from(value).length !== 1) throw new Error(`No key is called ${part}.`);
    return value;
  });
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.reverse().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}

/** The key actions that type a text, key by key. */
export function typing(text: string): KeyAction[] {
  return Array.from(text).flatMap((letter) => keyPress(letter === '\n' ? 'Enter' : letter));
}
