import type { Browser as Polyfill } from 'webextension-polyfill';
import { browser, chromium } from './api';
import { openOwnWindow } from './windows';

/** Makes the toolbar button open the companion: side panel, Firefox sidebar, else the own window. */
export function openCompanionFromToolbar(): void {
  if (chromium?.sidePanel) {
    void chromium.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  browser.action.onClicked.addListener(() => {
    const { sidebarAction } = browser as unknown as Partial<Polyfill>;
    // The gesture is lost after an await: call the sidebar in the same turn.
    if (sidebarAction) void sidebarAction.toggle();
    else void openOwnWindow();
  });
}
