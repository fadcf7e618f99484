import type { Role, View } from '../browser/driver';
import { focusedElement } from '../browser/in-page';
import { waitFor } from '../support/targets';
import * as inPage from './in-page';
import { keyPress, typing, type KeyAction } from './keys';
import { RemoteError, type Remote, type RemoteNode } from './remote';

/** How long anything is waited for, and how often it is asked for (ms): asking is work for the page. */
const PATIENCE = 10_000;
const INTERVAL = 50;

/** The page is on its way to what is waited for: its elements have been replaced, or its tree is not yet there. */
const PASSING = /no such (node|element)|stale element|move target out of bounds|documentAccessible is null/;

/** Where to look for a role: to ask the accessibility tree about every element of a page takes too long. */
const MAY_BE: Record<Role, string> = {
  alert: '[role=alert]',
  button: 'button, summary, [role=button]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  combobox: 'select, [role=combobox]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  list: 'ul, ol, menu, [role=list]',
  radio: 'input[type=radio], [role=radio]',
  region: 'section, [role=region]',
  status: 'output, [role=status]',
  textbox: 'input, textarea, [role=textbox]',
};

/** How a page comes to the front of its window, and how it ends. */
export interface Place {
  toFront(): Promise<void>;
  close(): Promise<void>;
}

/** A page in Firefox, by WebDriver BiDi: found in its accessibility tree, pressed with real mouse and keys. */
export class FirefoxView implements View {
  constructor(
    private readonly remote: Remote,
    readonly context: string,
    private readonly place: Place,
  ) {}

  async see(role: Role, name: string): Promise<void> {
    await this.one(role, name);
  }

  async seeGone(role: Role, name: string): Promise<void> {
    await this.until(`${role} "${name}" to go`, async () => (await this.seen(role, name)).length === 0);
  }

  async hear(role: 'status' | 'alert', start: string): Promise<void> {
    await this.until(`${role} "${start}…"`, async () => {
      const texts = await this.ask(inPage.textsOf, await this.seen(role));
      return texts.some((text) => text.trim().startsWith(start));
    });
  }

  async read(text: string): Promise<void> {
    await this.until(`the text "${text}"`, async () => {
      const shown = await this.run(() => document.body.innerText);
      return oneLine(shown).includes(oneLine(text));
    });
  }

  async click(role: Role, name: string): Promise<void> {
    await this.clickOn(`${role} "${name}"`, async () => only(await this.seen(role, name)));
  }

  async clickNamed(role: Role, part: string): Promise<void> {
    await this.clickOn(`${role} "…${part}…"`, async () => {
      const seen = await this.seen(role);
      const names = await this.ask(inPage.namesOf, seen);
      return seen[names.findIndex((name) => name.includes(part))];
    });
  }

  async fill(name: string, text: string): Promise<void> {
    await this.until(`"${name}" to take a text`, async () => {
      const field = only(await this.seen('textbox', name));
      return field && this.ask(inPage.replaceText, [field], text);
    });
  }

  async choose(name: string, option: string): Promise<void> {
    await this.until(`"${option}" in "${name}"`, async () => {
      const list = only(await this.seen('combobox', name));
      return list && this.ask(inPage.chooseOption, [list], option);
    });
  }

  async type(name: string, text: string): Promise<void> {
    await this.focus(name);
    await this.keys([...keyPress('Control+End'), ...typing(text)]);
  }

  async paste(name: string, text: string): Promise<void> {
    await this.focus(name);
    await this.run((copied: string) => navigator.clipboard.writeText(copied), text);
    await this.keys([...keyPress('Control+a'), ...keyPress('Control+v')]);
  }

  async valueOf(name: string): Promise<string> {
    return this.ask(inPage.valueOf, [await this.one('textbox', name)]);
  }

  async isChecked(name: string): Promise<boolean> {
    return this.ask(inPage.isChecked, [await this.one('checkbox', name)]);
  }

  async textOf(role: Role, name: string): Promise<string> {
    const [text = ''] = await this.ask(inPage.textsOf, [await this.one(role, name)]);
    return text;
  }

  async namesOf(role: Role): Promise<string[]> {
    return this.ask(inPage.namesOf, await this.seen(role));
  }

  async press(key: string): Promise<void> {
    await this.keys(keyPress(key));
  }

  focused(): Promise<string> {
    return this.run(focusedElement);
  }

  run<T, A = undefined>(act: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    return this.remote.call(this.context, act, argument);
  }

  toFront(): Promise<void> {
    return this.place.toFront();
  }

  /** Waits for the new page: the old one carries a mark. */
  async reload(): Promise<void> {
    await this.run(() => {
      Object.assign(globalThis, { old: true });
      location.reload();
    });
    await this.untilLoaded();
  }

  /** Waits until the page stands at its own address, whole. */
  async untilLoaded(): Promise<void> {
    await this.until('the page to load', () =>
      this.run(
        () => !('old' in globalThis) && location.protocol !== 'about:' && document.readyState === 'complete',
      ),
    );
  }

  close(): Promise<void> {
    return this.place.close();
  }

  async ended(): Promise<void> {
    await waitFor('the page to end', async () => {
      try {
        await this.run(() => 1);
        return false;
      } catch (error) {
        if (error instanceof RemoteError && error.message.includes('no such frame')) return true;
        throw error;
      }
    });
  }

  private ask<T, A>(
    act: (argument: A, elements: never[]) => T,
    nodes: RemoteNode[],
    argument?: A,
  ): Promise<T> {
    return this.remote.call(this.context, act, argument, nodes);
  }

  /** All that a person can see of a role and name, as the accessibility tree has them. */
  private async seen(role: Role, name?: string): Promise<RemoteNode[]> {
    const among = await this.remote.select(this.context, MAY_BE[role]);
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

  private one(role: Role, name: string): Promise<RemoteNode> {
    return this.until(`${role} "${name}"`, async () => only(await this.seen(role, name)));
  }

  private async focus(name: string): Promise<void> {
    await this.ask(inPage.focus, [await this.one('textbox', name)]);
  }

  /** Presses with the mouse in the middle of what is sought, once nothing lies over it. */
  private async clickOn(what: string, sought: () => Promise<RemoteNode | undefined>): Promise<void> {
    await this.toFront();
    await this.until(`${what} to take a press`, async () => {
      const node = await sought();
      if (!node || !(await this.ask(inPage.isPressable, [node]))) return false;
      const origin = { type: 'element', element: { sharedId: node.sharedId } };
      await this.perform('pointer', [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
      return true;
    });
  }

  private async keys(actions: KeyAction[]): Promise<void> {
    await this.toFront();
    await this.perform('key', actions);
  }

  private async perform(type: 'pointer' | 'key', actions: object[]): Promise<void> {
    await this.remote.send('input.performActions', {
      context: this.context,
      actions: [{ type, id: type, actions }],
    });
  }

  /** Asks until there is an answer, and says what the page showed instead when none comes. */
  private async until<T>(what: string, ask: () => Promise<T | undefined | false>): Promise<T> {
    try {
      return await waitFor(what, () => passing(ask), PATIENCE, INTERVAL);
    } catch (error) {
      const shown = await this.run(() => document.body.innerText).catch(() => 'nothing: it has gone');
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

/** The one of its kind; several are a mistake of the page. */
function only(nodes: RemoteNode[]): RemoteNode | undefined {
  if (nodes.length > 1) throw new Error(`There are ${nodes.length} of it.`);
  return nodes[0];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
