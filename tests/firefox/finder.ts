import type { Role } from '../browser/driver';
import { waitFor } from '../support/targets';
import * as inPage from './in-page';
import { RemoteError, type Remote, type RemoteNode } from './remote';

/** How long anything is waited for, and how often it is asked for (ms): asking is work for the page. */
const PATIENCE = 10_000;
const INTERVAL = 50;

/** The page is on its way to what is waited for: its elements have been replaced, or its tree is not yet there. */
const PASSING =
  /no such (node|element)|Expected an item of "startNodes" to be an Element|stale element|move target out of bounds|documentAccessible is null|"getState" of null|AbortError/;

/** Where to look for a role: to ask the accessibility tree about every element takes ten times as long as all else. */
const MAY_BE: Record<Role, string> = {
  alert: '[role=alert]',
  button: 'button, summary, [role=button]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  combobox: 'select, [role=combobox]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  list: 'ul, ol, menu, [role=list]',
  radio: 'input[type=radio], [role=radio]',
  region: 'section, [role=region]',
  searchbox: 'input[type=search], [role=searchbox]',
  status: 'output, [role=status]',
  textbox: 'input, textarea, [role=textbox]',
};

/** Finds what a person can see of one page, and waits for it. */
export class Finder {
  constructor(
    private readonly remote: Remote,
    private readonly context: string,
  ) {}

  /** Asks elements of the page, by one of the functions that run there. */
  ask<T, A>(
    act: (argument: A, elements: never[]) => T | Promise<T>,
    nodes: RemoteNode[],
    argument?: A,
  ): Promise<T> {
    return this.remote.call(this.context, act, argument, nodes);
  }

  /**
   * All that a person can see of a role and name, as the accessibility tree has them.
   * @param words that the name of each has at least; without them, the whole name; empty, all of the role are asked
   */
  async seen(role: Role, name?: string, words = name): Promise<RemoteNode[]> {
    const where = { selector: MAY_BE[role], words };
    const among = await this.remote.find(this.context, inPage.whoseNameMayHave, where);
    const named = name === undefined ? {} : { name };
    let found = await this.remote.byRole(this.context, among, { role, ...named });
    if (found.length === 0 && role === 'textbox' && name !== undefined) {
      // Firefox gives a password's field no role.
      const secret = among.filter(({ value }) => value.attributes['type'] === 'password');
      found = await this.remote.byRole(this.context, secret, named);
    }
    if (found.length === 0) return found;
    const visible = await this.ask(inPage.areVisible, found);
    return found.filter((_, index) => visible[index]);
  }

  /** Asks until there is an answer, and says what the page showed instead when none comes. */
  async until<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
    try {
      return await waitFor(what, () => passing(ask), PATIENCE, INTERVAL);
    } catch (error) {
      const shown = await this.remote
        .call<string>(this.context, () => document.body.innerText)
        .catch(() => 'nothing: it has gone');
      throw new Error(`${(error as Error).message} The page showed: ${shown}`, { cause: error });
    }
  }
}

async function passing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof RemoteError && PASSING.test(error.message)) return undefined;
    throw error;
  }
}
