import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Browsers without a panel of their own do not run here; what they lack is taken away from the fake. */
describe('the toolbar button', () => {
  let press: (() => void) | undefined;
  const create = vi.fn(() => Promise.resolve({}));

  beforeEach(() => {
    vi.resetModules();
    vi.unstubAllGlobals();
    press = undefined;
    create.mockClear();
    Object.assign(fakeBrowser, {
      action: { onClicked: { addListener: (listener: () => void) => (press = listener) } },
    });
    Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
    Object.assign(fakeBrowser.windows, { create, getAll: () => Promise.resolve([]) });
  });

  test('opens the side panel where there is one, and the browser does it', async () => {
    const setPanelBehavior = vi.fn(() => Promise.resolve());
    vi.stubGlobal('chrome', { sidePanel: { setPanelBehavior } });
    const { openCompanionFromToolbar } = await import('@/utils/browser');
    openCompanionFromToolbar();
    expect(setPanelBehavior).toHaveBeenCalledWith({ openPanelOnActionClick: true });
    expect(press).toBeUndefined();
  });

  test('opens and shuts the sidebar where there is one, in the same turn as the press', async () => {
    vi.stubGlobal('chrome', {});
    const toggle = vi.fn(() => Promise.resolve());
    Object.assign(fakeBrowser, { sidebarAction: { toggle } });
    const { openCompanionFromToolbar } = await import('@/utils/browser');
    openCompanionFromToolbar();
    press?.();
    expect(toggle).toHaveBeenCalledOnce();
    expect(create).not.toHaveBeenCalled();
  });

  test('opens the own window where the browser has neither', async () => {
    vi.stubGlobal('chrome', {});
    const { openCompanionFromToolbar } = await import('@/utils/browser');
    openCompanionFromToolbar();
    press?.();
    await vi.waitFor(() => expect(create).toHaveBeenCalledOnce());
    expect(create.mock.calls[0]).toEqual([expect.objectContaining({ type: 'popup', width: 400 })]);
  });

  test('that the browser refuses is kept for Diagnostics', async () => {
    vi.stubGlobal('chrome', {});
    create.mockRejectedValueOnce(new RangeError('no room for a window'));
    const { backgroundProblem, openCompanionFromToolbar } = await import('@/utils/browser');
    openCompanionFromToolbar();
    press?.();
    await vi.waitFor(async () => expect(await backgroundProblem.get()).toMatchObject({ name: 'RangeError' }));
  });
});
