import type { Browser } from 'puppeteer-core';

/** Puppeteer's own line to the browser: what its pages cannot do goes over it too. */
interface Line {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** An element in a page, as the protocol names it. */
export interface RemoteNode {
  sharedId: string;
  value: { localName: string; attributes: Record<string, string> };
}

/** The browser said no; its message starts with the command and the protocol's word for why, such as `no such frame`. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
}

interface Evaluated<R> {
  type: 'success' | 'exception';
  result?: { value?: R };
  exceptionDetails?: { text: string };
}

/** WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) to one Firefox: tabs, windows, the sidebar, the browser's own window. */
export class Remote {
  constructor(private readonly browser: Browser) {}

  /** Sends one command and gives its result. Throws `RemoteError` with the browser's own first words. */
  async send<T = unknown>(method: string, params: object): Promise<T> {
    try {
      const { result } = await (this.browser as unknown as Line).connection.send(method, params);
      return result as T;
    } catch (error) {
      throw inWords(error, method);
    }
  }

  /**
   * Runs a function in a page, with an argument that JSON can carry and with elements of that page, and gives what it
   * answers. Throws `RemoteError` with the page's own words when it throws there.
   */
  async call<T>(context: string, act: unknown, argument?: unknown, nodes: RemoteNode[] = []): Promise<T> {
    const answer = await this.evaluate<string>(
      context,
      `async (json, ...nodes) => JSON.stringify(await (${String(act)})(json && JSON.parse(json), nodes))`,
      argument,
      nodes,
    );
    return (answer === undefined ? undefined : JSON.parse(answer)) as T;
  }

  /** Runs a function in a page, as `call` does, that answers elements of it. */
  async find(context: string, act: unknown, argument: object): Promise<RemoteNode[]> {
    const found = await this.evaluate<RemoteNode[]>(
      context,
      `(json) => (${String(act)})(JSON.parse(json))`,
      argument,
    );
    return found ?? [];
  }

  private async evaluate<R>(
    context: string,
    functionDeclaration: string,
    argument: unknown,
    nodes: RemoteNode[] = [],
  ): Promise<R | undefined> {
    const json =
      argument === undefined ? { type: 'undefined' } : { type: 'string', value: JSON.stringify(argument) };
    const { type, result, exceptionDetails } = await this.send<Evaluated<R>>('script.callFunction', {
      target: { context },
      awaitPromise: true,
      // A page may write to the clipboard only in answer to a person.
      userActivation: true,
      functionDeclaration,
      arguments: [json, ...nodes.map(({ sharedId }) => ({ sharedId }))],
      serializationOptions: { maxDomDepth: 0 },
    });
    if (type === 'exception') throw new RemoteError(exceptionDetails?.text ?? 'the page threw');
    return result?.value;
  }

  /** Those of the elements that the accessibility tree gives this role or this name, or both. */
  async byRole(
    context: string,
    among: RemoteNode[],
    value: { role?: string; name?: string },
  ): Promise<RemoteNode[]> {
    if (among.length === 0) return [];
    const startNodes = among.map(({ sharedId }) => ({ sharedId }));
    const { nodes: found } = await this.send<{ nodes: RemoteNode[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'accessibility', value },
      startNodes,
    });
    // The browser looks into each of them too, and at one that lies in another twice.
    return among.filter(({ sharedId }) => found.some((node) => node.sharedId === sharedId));
  }

  /** Ids and addresses of every tab's page and every other window's. */
  async pages(): Promise<{ context: string; url: string }[]> {
    const { contexts } = await this.send<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      { maxDepth: 0 },
    );
    return contexts;
  }
}

function inWords(error: unknown, method: string): Error {
  const [first = ''] = String(error)
    .replace(/^.*?Protocol error \([^)]*\): /, '')
    .split('\n');
  return new RemoteError(`${method}: ${first}`);
}
