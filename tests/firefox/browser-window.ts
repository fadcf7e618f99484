import type { Firefox } from './firefox';
import type { Remote } from './remote';
import { waitFor } from '../support/targets';

/** What these functions use of the browser's own window. They run there, so that each stands for itself. */
interface Browsing {
  SidebarController: {
    isOpen: boolean;
    browser: { contentDocument: Document | null };
  };
  ChromeUtils: { importESModule(url: string): { NavigableManager: NavigableManager } };
  synthesizeMouseEvent(type: string, x: number, y: number, mouse: object, how: object): boolean;
  mozInnerScreenX: number;
  mozInnerScreenY: number;
  WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(): Promise<void> } } };
}

interface PanelBrowser extends HTMLElement {
  permanentKey?: object;
  currentURI?: { spec: string };
}

interface NavigableManager {
  getIdForBrowser(browser: PanelBrowser): string;
  getBrowserById(id: string): PanelBrowser | null;
  knowsSidebar?: boolean;
}

/** Firefox's own window: the toolbar, and the sidebar with the extension's page in it. */
export class BrowserWindow {
  private constructor(
    private readonly remote: Remote,
    private readonly firefox: Firefox,
    readonly context: string,
  ) {}

  static async of(firefox: Firefox): Promise<BrowserWindow> {
    const { contexts } = await firefox.remote.send<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome', maxDepth: 0 },
    );
    const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!window) throw new Error('Firefox has no window.');
    return new BrowserWindow(firefox.remote, firefox, window.context);
  }

  /** Presses Webside's button in the toolbar with the mouse, as a person does. Throws when it is not there. */
  async pressToolbarButton(): Promise<void> {
    await this.remote.call(this.context, pressInMiddle, this.toolbarButton);
  }

  /** The middle of that button, in px of the screen. */
  async placeOfToolbarButton(): Promise<{ x: number; y: number }> {
    return this.remote.call(this.context, middleOnScreen, this.toolbarButton);
  }

  private get toolbarButton(): string {
    return `${widgetId(this.firefox.extensionId)}-BAP`;
  }

  /** The id of the page in the sidebar, once it has loaded. Throws when it does not come. */
  async sidebar(): Promise<string> {
    const url = this.firefox.url('sidepanel.html');
    return waitFor('the sidebar to open', () =>
      this.remote.call<string | undefined>(this.context, adoptSidebar, url),
    );
  }

  async isSidebarOpen(): Promise<boolean> {
    return this.remote.call(this.context, () => (globalThis as unknown as Browsing).SidebarController.isOpen);
  }

  /** The address of the picture that stands for the sidebar in the browser's list of sidebars. */
  async sidebarIcon(): Promise<string> {
    const style = await this.remote.call<string>(
      this.context,
      (id: string) => document.getElementById(id)?.style.getPropertyValue('--webextension-menuitem-image'),
      `sidebarswitcher_menu_${widgetId(this.firefox.extensionId)}-sidebar-action`,
    );
    return style.replace(/^url\("(.*)"\)$/, '$1');
  }

  /** Gives the sidebar the keys. */
  async focusSidebar(): Promise<void> {
    await this.remote.call(this.context, () => {
      const { SidebarController } = globalThis as unknown as Browsing;
      SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')?.focus();
    });
  }

  /** Ends the extension's event page, as Firefox does when it idles. */
  async endBackground(): Promise<void> {
    await this.remote.call(
      this.context,
      (id: string) =>
        (globalThis as unknown as Browsing).WebExtensionPolicy.getByID(id).extension.terminateBackground(),
      this.firefox.extensionId,
    );
  }
}

function pressInMiddle(id: string): void {
  // A person's press brings the window forward; the sidebar opens in the foremost.
  globalThis.focus();
  const { left, top, width, height } = document.getElementById(id)!.getBoundingClientRect();
  const mouse = (type: string, buttons: number) =>
    (globalThis as unknown as Browsing).synthesizeMouseEvent(
      type,
      left + width / 2,
      top + height / 2,
      { button: 0, buttons, clickCount: type === 'mousemove' ? 0 : 1 },
      { isDOMEventSynthesized: false },
    );
  mouse('mousemove', 0);
  mouse('mousedown', 1);
  mouse('mouseup', 0);
}

function middleOnScreen(id: string): { x: number; y: number } {
  const { left, top, width, height } = document.getElementById(id)!.getBoundingClientRect();
  const { mozInnerScreenX, mozInnerScreenY } = globalThis as unknown as Browsing;
  return {
    x: Math.round(mozInnerScreenX + left + width / 2),
    y: Math.round(mozInnerScreenY + top + height / 2),
  };
}

/**
 * The protocol knows tabs and windows only; told of the sidebar's page, it takes that too, with real mouse and keys.
 * Gives the page's id, and nothing while it is not there.
 */
function adoptSidebar(url: string): string | undefined {
  const { SidebarController, ChromeUtils } = globalThis as unknown as Browsing;
  const inSidebar = () =>
    SidebarController.browser.contentDocument?.getElementById('webext-panels-browser') as
      PanelBrowser | undefined;
  const panel = inSidebar();
  if (!SidebarController.isOpen || panel?.currentURI?.spec !== url) return undefined;
  panel.permanentKey ??= {};
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  if (!NavigableManager.knowsSidebar) {
    const known = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.knowsSidebar = true;
    NavigableManager.getBrowserById = (id) => {
      const open = inSidebar();
      return open?.permanentKey && NavigableManager.getIdForBrowser(open) === id ? open : known(id);
    };
  }
  return NavigableManager.getIdForBrowser(panel);
}

/** How Firefox makes an element's id from an extension's. */
function widgetId(extensionId: string): string {
  return extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}
