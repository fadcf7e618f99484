// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Floating } from '@/components/visit/floating';
import { closeFloating, floatingNews } from '@/components/visit/floating-window';
import type { OpenVisit } from '@/components/visit/open-visit';
import { floatingWindow } from '@/utils/browser';
import { nextItem, type Visit } from '@/utils/visit';
import { visitIn } from '../../support/fixtures';

const leaving = signal(false);
const visit = signal<Visit | undefined>(undefined);
const doDeed = vi.fn<OpenVisit['do']>();
const open: OpenVisit = {
  id: 'visit-1',
  visit,
  saving: signal({ state: 'quiet' }),
  failure: signal(undefined),
  leaving,
  do: doDeed,
  writeFollowUp: () => undefined,
  write: () => true,
  holds: () => false,
  refusedText: () => undefined,
  flush: () => Promise.resolve(true),
  leave: () => undefined,
};

/** A floating window as the browser gives it, empty. */
class FakeFloating extends EventTarget {
  readonly document = document.implementation.createHTMLDocument();
  close() {
    this.dispatchEvent(new Event('pagehide'));
  }
  get text() {
    return this.document.body.textContent;
  }
}
let there: FakeFloating;
const requestWindow = vi.fn();
const standsInTab = (is: boolean) =>
  Object.assign(fakeBrowser, { tabs: { getCurrent: () => Promise.resolve(is ? { id: 1 } : undefined) } });
const wait = (time = 0) => new Promise((wake) => setTimeout(wake, time));

beforeEach(() => {
  there = new FakeFloating();
  requestWindow.mockReset().mockImplementation(() => Promise.resolve(there));
  doDeed.mockReset().mockResolvedValue(true);
  vi.stubGlobal('documentPictureInPicture', { requestWindow });
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
  standsInTab(true);
  leaving.value = false;
  visit.value = visitIn('joined').visit;
  floatingNews.value = undefined;
});
afterEach(async () => {
  closeFloating();
  cleanup();
  document.body.hidden = false;
  await wait();
  vi.unstubAllGlobals();
});

const button = () => screen.findByRole('button', { name: 'Floating window' });
const label = () => nextItem(visit.value!)!.label;

/** Presses the button and waits for the next item in the window that floats. */
async function float(): Promise<void> {
  render(<Floating open={open} />);
  fireEvent.click(await button());
  await waitFor(() => expect(there.text).toContain(label()));
}

it('is not offered where the browser has none, nor in a side panel', async () => {
  vi.stubGlobal('documentPictureInPicture', undefined);
  const first = render(<Floating open={open} />);
  await wait(20);
  expect(first.container.textContent).toBe('');
  first.unmount();
  vi.stubGlobal('documentPictureInPicture', { requestWindow });
  standsInTab(false);
  const second = render(<Floating open={open} />);
  await wait(20);
  expect(second.container.textContent).toBe('');
});

it('says before it is pressed that it takes the place of the call’s own picture-in-picture', async () => {
  render(<Floating open={open} />);
  const hint = document.getElementById((await button()).getAttribute('aria-describedby')!);
  expect(hint?.textContent).toContain('takes the place of the call’s own picture-in-picture');
});

it('has the language, the direction, the look and the style sheets of its page, and follows them', async () => {
  await float();
  const { documentElement, head } = there.document;
  expect(documentElement.dataset['appearance']).toBe('dark');
  Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' });
  document.documentElement.dataset['appearance'] = 'light';
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/late.css' });
  document.head.append(sheet);
  await wait();
  expect([documentElement.lang, documentElement.dir]).toEqual(['ar', 'rtl']);
  expect(documentElement.dataset['appearance']).toBe('light');
  expect(head.querySelector('link')?.getAttribute('href')).toBe('/late.css');
  sheet.remove();
  delete document.documentElement.dataset['appearance'];
});

it('takes the single keys of what it shows, once the item has been there for a moment', async () => {
  await float();
  const press = (key: string) =>
    there.document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  // Its keys are heard by now.
  await wait(150);
  press('d');
  expect(doDeed).not.toHaveBeenCalled();
  await wait(550);
  press('w');
  press('1');
  expect(doDeed).not.toHaveBeenCalled();
  press('n');
  expect(doDeed).toHaveBeenCalledExactlyOnceWith({ do: 'markNotNeeded', item: nextItem(visit.value!)!.id });
});

it('is blank at once when its page is locked, and closed', async () => {
  await float();
  const close = vi.spyOn(there, 'close');
  document.body.hidden = true;
  await wait();
  expect(there.text).toBe('');
  expect(close).toHaveBeenCalledOnce();
  // Whoever unlocks is told.
  expect(await floatingWindow.get()).toMatchObject({ visit: open.id });
});

it('closes when its visit is over or leaves this window, and says nothing of it', async () => {
  await float();
  visit.value = visitIn('finished').visit;
  expect(there.text).toBe('');
  visit.value = visitIn('joined').visit;
  there = new FakeFloating();
  fireEvent.click(await button());
  await waitFor(() => expect(there.text).toContain(label()));
  leaving.value = true;
  expect(there.text).toBe('');
  expect(floatingNews.value).toBeUndefined();
});

it('closed by hand, its page says so, and has the button again', async () => {
  await float();
  there.close();
  await button();
  expect(screen.getByRole('status').textContent).toBe(
    'The floating window is closed. The visit goes on here.',
  );
  await waitFor(async () => expect(await floatingWindow.get()).toBeUndefined());
});

it('that goes with its page leaves word for the next one', async () => {
  await float();
  globalThis.dispatchEvent(new Event('pagehide'));
  there.close();
  await wait(20);
  expect(await floatingWindow.get()).toMatchObject({ visit: open.id });
  globalThis.dispatchEvent(new Event('pageshow'));
});

it('refused by the browser, its page says so', async () => {
  requestWindow.mockRejectedValue(new DOMException('no gesture', 'NotAllowedError'));
  render(<Floating open={open} />);
  fireEvent.click(await button());
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('did not open'));
});

it('that went with its page is told of by the next one, in the same visit and only there', async () => {
  await floatingWindow.set({ id: 'gone', visit: 'another visit' });
  const first = render(<Floating open={open} />);
  await button();
  await wait(20);
  expect(screen.getByRole('status').textContent).toBe('');
  first.unmount();
  await floatingWindow.set({ id: 'gone', visit: open.id });
  render(<Floating open={open} />);
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('closed with the window'));
});

it('of another window is not missed as long as it is there, and at once when it goes with that window', async () => {
  standsInTab(false);
  render(<Floating open={open} />);
  await wait(20);
  let close: (() => void) | undefined;
  void navigator.locks.request('floating window other', () => new Promise<void>((end) => (close = end)));
  await waitFor(() => expect(close).toBeDefined());
  await floatingWindow.set({ id: 'other', visit: open.id });
  await wait(20);
  expect(screen.getByRole('status').textContent).toBe('');
  close?.();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('closed with the window'));
  expect(await floatingWindow.get()).toBeUndefined();
});

it('closed by hand in another window is not missed', async () => {
  standsInTab(false);
  render(<Floating open={open} />);
  let close: (() => void) | undefined;
  void navigator.locks.request('floating window other', async () => {
    await floatingWindow.set({ id: 'other', visit: open.id });
    await new Promise<void>((end) => (close = end));
    await floatingWindow.remove();
  });
  await waitFor(() => expect(close).toBeDefined());
  close?.();
  await waitFor(async () => expect(await floatingWindow.get()).toBeUndefined());
  await wait(20);
  expect(screen.getByRole('status').textContent).toBe('');
});

it('that went before a side panel came is left for a window that could open one again', async () => {
  standsInTab(false);
  await floatingWindow.set({ id: 'gone', visit: open.id });
  render(<Floating open={open} />);
  await wait(20);
  expect(screen.getByRole('status').textContent).toBe('');
  expect(await floatingWindow.get()).toMatchObject({ visit: open.id });
});
