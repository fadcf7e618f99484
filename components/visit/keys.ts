import { effect, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { HIDE_KEY, isHidden, preferences, singleKeyOf } from '@/components/app';
import { answerShortcut, type Answered } from '@/utils/browser';
import { useSettling } from './settling';

/** The single keys of a visit, each with one meaning. The digits are the facts of the next item. */
export const KEYS = {
  done: 'd',
  notNeeded: 'n',
  undo: 'u',
  whyAndSay: 'w',
  beforeClosing: 'b',
  checklist: 'l',
  notes: 't',
  copy: 'c',
  plain: 'p',
  hide: HIDE_KEY,
  help: '?',
} as const;

/** Whether the list of keys lies over the visit. */
export const isHelpOpen = signal(false);

/** The document that a part of the visit stands in, where that is not the page's own: the floating window's. */
export const StandsIn = createContext<Document | undefined>(undefined);

/** A visit that cannot be seen takes no key: nothing is marked blind, not in the moment before a lock either. */
function isCovered(within: Document): boolean {
  return isHidden() || (isHelpOpen.value && within === document) || Boolean(document.body.hidden);
}

/** Lets single keys do something as long as the component stands. */
export function useKeys(acts: Partial<Record<string, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  const within = useContext(StandsIn) ?? document;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = latest.current[singleKeyOf(event) ?? ''];
      if (!act || isCovered(within)) return;
      event.preventDefault();
      act();
    };
    within.addEventListener('keydown', listen);
    return () => within.removeEventListener('keydown', listen);
  }, [within]);
}

/**
 * Enter does what the view's main button does as long as the focus is on no control, but on the heading or nowhere. One
 * that comes as the view does was meant for the view before.
 */
export function useMainKey(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  const settling = useSettling();
  useEffect(() => {
    settling.begin();
    const listen = (event: KeyboardEvent) => {
      const { target, key, repeat, defaultPrevented, isComposing } = event;
      const isFree = target === document.body || target instanceof HTMLHeadingElement;
      const isPlain = !repeat && !defaultPrevented && !isComposing && !hasModifier(event);
      if (key === 'Enter' && isFree && isPlain && settling.isOver() && !isCovered(document)) latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [settling]);
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** Escape leaves a text field, so that single keys work again; answers how to stop. */
export function leaveTextByEscape(): () => void {
  const listen = (event: KeyboardEvent) => {
    const isForText = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' && !event.isComposing && isForText && preferences().singleKeys)
      event.target.blur();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

/** Lets one of the browser's shortcuts do something as long as the component can be seen. */
export function useShortcut(command: Answered, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  const within = useContext(StandsIn) ?? document;
  useEffect(
    () =>
      effect(() =>
        isCovered(within)
          ? undefined
          : answerShortcut(command, () => isCovered(within) || latest.current(), within),
      ),
    [command, within],
  );
}
