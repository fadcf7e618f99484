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

  /** Presses Webside's button in the toolbar, as a person does. Throws when it is not there. */
  async pressToolbarButton(): Promise<void> {
    const button = `#${widgetId(this.firefox.extensionId)}-BAP`;
    const { nodes } = await this.remote.send<{ nodes: { sharedId: string }[] }>(
      'browsingContext.locateNodes',
      {
        context: this.context,
        locator: { type: 'css', value: button },
      },
    );
    const [element] = nodes;
    if (!element) throw new Error('Webside has no button in the toolbar.');
    const origin = { type: 'element', element: { sharedId: element.sharedId } };
    const press = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.remote.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'mouse', actions: press }],
    });
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
