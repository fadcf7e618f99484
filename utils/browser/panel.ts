import type { Browser as Polyfill } from 'webextension-polyfill';
import { browser, chromium } from './api';
import { unseen } from './unseen';
import { openOwnWindow } from './windows';

/** Makes the toolbar button open the companion: side panel, Firefox sidebar, else the own window. */
export function openCompanionFromToolbar(): void {
  if (chromium?.sidePanel) {
    unseen(chromium.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }));
    return;
  }
  browser.action.onClicked.addListener(() => {
    const { sidebarAction } = browser as unknown as Partial<Polyfill>;
    // The gesture is lost after an await: call the sidebar in the same turn.
    if (sidebarAction) unseen(sidebarAction.toggle());
    else unseen(openOwnWindow());
  });
}

/** This window's id, asked for early: whoever opens the panel has no time to ask. */
let here: number | undefined;

/** Makes ready for `openCompanionBeside` in this page. */
export async function prepareCompanion(): Promise<void> {
  here = (await browser.windows.getCurrent()).id;
}

/**
 * Opens the companion beside this page, or in a window: side panel, Firefox sidebar, else the own window. To be called
 * in the very turn of a press: both panels open for a gesture only, and an `await` loses it.
 */
export function openCompanionBeside(windowId = here): Promise<void> {
  const { sidebarAction } = browser as unknown as Partial<Polyfill>;
  if (chromium?.sidePanel && windowId !== undefined) return chromium.sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  return openOwnWindow();
}
