import { beforeEach, expect, it, vi } from 'vitest';
import { clipboard, copyText } from '@/components/app/clipboard';
import { storedPreferences } from '@/utils/browser';

let held = '';
let mayWrite = true;
const events = new EventTarget();

beforeEach(async () => {
  vi.useFakeTimers();
  held = '';
  mayWrite = true;
  vi.stubGlobal('navigator', {
    ...{ locks: navigator.locks, userAgent: navigator.userAgent },
    clipboard: {
      writeText: (text: string) => {
        if (!mayWrite) return Promise.reject(new DOMException('not now', 'NotAllowedError'));
        held = text;
        return Promise.resolve();
      },
    },
  });
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  await storedPreferences.remove();
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const after = (seconds: number) =>
  storedPreferences.set({ rules: { clearClipboardSeconds: seconds } } as never);
const withFocus = (has: boolean) => vi.stubGlobal('document', { hasFocus: () => has });

it('what is copied stays, where the clinic says nothing', async () => {
  withFocus(true);
  expect(await copyText('a note')).toBe(0);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(held).toBe('a note');
});

it('is cleared after the clinic’s seconds, counted from the last copy', async () => {
  withFocus(true);
  await after(30);
  expect(await copyText('a note')).toBe(30);
  await vi.advanceTimersByTimeAsync(20_000);
  await copyText('another');
  await vi.advanceTimersByTimeAsync(20_000);
  expect([held, clipboard.value]).toEqual(['another', 'kept']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([held, clipboard.value]).toEqual(['', 'cleared']);
});

it('waits for the focus, without which no page may touch the clipboard', async () => {
  withFocus(false);
  await after(30);
  await copyText('a note');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(held).toBe('a note');
  events.dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(0);
  expect([held, clipboard.value]).toEqual(['', 'cleared']);
});

it('that the browser does not let go is told, and a copy that it refuses fails', async () => {
  withFocus(true);
  await after(30);
  await copyText('a note');
  mayWrite = false;
  await vi.advanceTimersByTimeAsync(30_000);
  expect([held, clipboard.value]).toEqual(['a note', 'not-cleared']);
  await expect(copyText('more')).rejects.toMatchObject({ name: 'NotAllowedError' });
  // Some browsers let a page write at a press alone.
  mayWrite = true;
  events.dispatchEvent(new Event('keydown'));
  await vi.advanceTimersByTimeAsync(0);
  expect([held, clipboard.value]).toEqual(['', 'cleared']);
});
