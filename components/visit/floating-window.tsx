import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { hearHideKey, Hideable, isHidden, reasonOf } from '@/components/app';
import { floatingWindow, randomId, requestFloating } from '@/utils/browser';
import { floatingWords, words } from '@/utils/messages';
import { dress } from './floating-dress';
import { FloatingView } from './floating-view';
import { StandsIn } from './keys';
import type { OpenVisit } from './open-visit';
import { takeUndoKey } from './undo';

/** What is inside the frame, in CSS px; the browser remembers where it was put. */
const SIZE = { width: 340, height: 216 };

/** The floating window of this page, as long as it is open. */
export const floating = signal<Window | undefined>(undefined);
/** What is to be told of it, during the visit that it showed. */
export const floatingNews = signal<{ visit: string; text: () => string } | undefined>(undefined);

/** The last floating window of this page, as other pages know it. */
let mine: string | undefined;
const lockOf = (id: string) => `floating window ${id}`;

/** Whether the page is on its way out: then the next one tells, not this one. */
let isGoing = false;
globalThis.addEventListener('pagehide', () => (isGoing = true));
globalThis.addEventListener('pageshow', () => (isGoing = false));

/** Opens the floating window for the visit in front, in the press's own turn. */
export async function openFloating(open: OpenVisit): Promise<void> {
  try {
    await show(await requestFloating(SIZE), open);
  } catch (error) {
    floatingNews.value = { visit: open.id, text: () => floatingWords().notOpened(reasonOf(error)) };
  }
}

/** Closes the floating window; nothing in it is lost, since all of it is written here. */
export function closeFloating(): void {
  const there = floating.value;
  if (!there) return;
  // At once, whatever time the browser takes for it.
  render(null, there.document.body);
  there.close();
}

/**
 * Tells, in the same visit, of a floating window that closed with its page: at once in a page that is there, or in the
 * next one that could open one.
 * @returns how to stop
 */
export function missFloating(visit: string, couldOpen: boolean): () => void {
  const stop = new AbortController();
  const { signal: stopped } = stop;
  const look = async (left: { id: string; visit: string } | undefined) => {
    if (!left || left.id === mine || stopped.aborted) return;
    const lock = lockOf(left.id);
    const { held = [] } = await navigator.locks.query();
    if (!couldOpen && !held.some(({ name }) => name === lock)) return;
    try {
      await whenSeen(stopped);
      await navigator.locks.request(lock, { signal: stopped }, async () => {
        // A page that is being locked says no more: whoever unlocks is told.
        if (document.body.hidden || (await floatingWindow.get())?.id !== left.id) return;
        await floatingWindow.remove();
        if (left.visit === visit)
          floatingNews.value = { visit, text: () => floatingWords().closedWithOpener };
      });
    } catch (error) {
      if ((error as DOMException).name !== 'AbortError') throw error;
    }
  };
  const unwatch = floatingWindow.watch((left) => void look(left));
  void floatingWindow.get().then(look);
  return () => {
    unwatch();
    stop.abort();
  };
}

/** Resolves once someone can see this page: what is told in one that is hidden is told to nobody. */
function whenSeen(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState === 'visible') resolve();
    };
    document.addEventListener('visibilitychange', look, { signal });
    look();
  });
}

async function show(there: Window, open: OpenVisit): Promise<void> {
  const { document: its } = there;
  const { ready, stop } = dress(its);
  floating.value = there;
  floatingNews.value = undefined;
  const stops = [stop, tellOthers(open.id), follow(its, open)];
  there.addEventListener('pagehide', () => {
    floating.value = undefined;
    for (const end of stops) end();
    render(null, its.body);
    if (!isOver(open)) floatingNews.value = { visit: open.id, text: () => floatingWords().closed };
  });
  hearHideKey(its);
  takeUndoKey(open, its);
  await ready;
  if (floating.value !== there) return;
  render(
    <StandsIn.Provider value={its}>
      <Hideable width="floating">
        <FloatingView open={open} />
      </Hideable>
    </StandsIn.Provider>,
    its.body,
  );
}

/** Keeps the title as the page's own, and closes the window with a lock or when the visit's call is over. */
function follow(its: Document, open: OpenVisit): () => void {
  const stopTitle = effect(() => {
    its.title = isHidden() ? words().places.hiddenTitle : words().app.name;
  });
  const stopVisit = effect(() => {
    if (isOver(open)) closeFloating();
  });
  // A page that is being locked is blank at once, and still writes last words for a while.
  const lock = new MutationObserver(() => {
    if (document.body.hidden) closeFloating();
  });
  lock.observe(document.body, { attributeFilter: ['hidden'] });
  return () => {
    stopTitle();
    stopVisit();
    lock.disconnect();
  };
}

function isOver(open: OpenVisit): boolean {
  const state = open.visit.value?.stage.state;
  return open.leaving.value || state === 'finished' || state === 'closed';
}

/** Lets the other pages know of this window, should it go with this page: by a lock, which goes with it too. */
function tellOthers(visit: string): () => void {
  const id = randomId();
  mine = id;
  let release: (() => void) | undefined;
  const closed = new Promise<void>((resolve) => (release = resolve));
  void navigator.locks.request(lockOf(id), async () => {
    await floatingWindow.set({ id, visit });
    await closed;
    if (!isGoing) await forget(id);
  });
  return () => {
    // A page that is being locked keeps it to its end: then it is told of.
    if (!document.body.hidden) release?.();
  };
}

/** Unless another one was opened meanwhile, in the place of this one. */
async function forget(id: string): Promise<void> {
  if ((await floatingWindow.get())?.id === id) await floatingWindow.remove();
}
