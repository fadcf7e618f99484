import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { GivenFile, Role, View } from '../browser/driver';
import { focusedElement } from '../browser/in-page';
import { waitFor } from '../support/targets';
import { Finder } from './finder';
import * as inPage from './in-page';
import { keyPress, typing, type KeyAction } from './keys';
import { RemoteError, type Remote, type RemoteNode } from './remote';

/** Where files lie that are given to pages: Firefox takes them from the disk, and in its own time. */
const GIVEN = resolve(import.meta.dirname, '../../test-results/given');

/** How a page comes to the front of its window, and how it ends. */
export interface Place {
  toFront(): Promise<unknown>;
  close(): Promise<unknown>;
}

/** A page in Firefox, by WebDriver BiDi: found in its accessibility tree, pressed with real mouse and keys. */
export class FirefoxView implements View {
  private readonly page: Finder;

  constructor(
    private readonly remote: Remote,
    readonly context: string,
    private readonly place: Place,
  ) {
    this.page = new Finder(remote, context);
  }

  async see(role: Role, name: string): Promise<void> {
    await this.one(role, name);
  }

  async seeGone(role: Role, name: string): Promise<void> {
    await this.page.until(
      `${role} "${name}" to go`,
      // What is to be gone is sought among all: that a name cannot be told from outside shall not make it so.
      async () => (await this.page.seen(role, name, '')).length === 0,
    );
  }

  async hear(role: 'status' | 'alert', start: string): Promise<void> {
    await this.page.until(`${role} "${start}…"`, async () => {
      const texts = await this.page.ask(inPage.textsOf, await this.page.seen(role));
      return texts.some((text) => text.trim().startsWith(start));
    });
  }

  async read(text: string): Promise<void> {
    await this.page.until(`the text "${text}"`, async () => {
      // A page that is just being loaded anew has no body yet.
      const shown = await this.run(() => (document.body as HTMLElement | null)?.innerText ?? '');
      return oneLine(shown).includes(oneLine(text));
    });
  }

  async click(role: Role, name: string): Promise<void> {
    await this.clickOn(`${role} "${name}"`, async () => only(await this.page.seen(role, name)));
  }

  async clickNamed(role: Role, part: string): Promise<void> {
    await this.clickOn(`${role} "…${part}…"`, async () => {
      const seen = await this.page.seen(role, undefined, part);
      const names = await this.page.ask(inPage.namesOf, seen);
      return seen[names.findIndex((name) => name.includes(part))];
    });
  }

  async fill(name: string, text: string, role: 'textbox' | 'searchbox' = 'textbox'): Promise<void> {
    await this.page.until(`"${name}" to take a text`, async () => {
      const field = only(await this.page.seen(role, name));
      return field && this.page.ask(inPage.replaceText, [field], text);
    });
  }

  async setDay(name: string, day: string): Promise<void> {
    await this.page.until(`the day "${name}"`, () => this.run(inPage.setDay, { name, day }));
  }

  async choose(name: string, option: string): Promise<void> {
    await this.page.until(`"${option}" in "${name}"`, async () => {
      const list = only(await this.page.seen('combobox', name));
      return list && this.page.ask(inPage.chooseOption, [list], option);
    });
  }

  async attach(name: string, { name: fileName, content }: GivenFile): Promise<void> {
    const field = await this.page.until(`a field for files "${name}"`, async () => {
      const where = { selector: 'input[type=file]', words: name };
      const fields = await this.remote.find(this.context, inPage.whoseNameMayHave, where);
      const names = await this.page.ask(inPage.namesOf, fields);
      return fields[names.indexOf(name)];
    });
    await mkdir(GIVEN, { recursive: true });
    const path = join(await mkdtemp(join(GIVEN, 'file-')), fileName);
    await writeFile(path, content);
    await this.page.ask(inPage.emptyFiles, [field]);
    const { context } = this;
    await this.remote.send('input.setFiles', {
      context,
      element: { sharedId: field.sharedId },
      files: [path],
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

  async valueOf(name: string, role: 'textbox' | 'searchbox' = 'textbox'): Promise<string> {
    return this.page.ask(inPage.valueOf, [await this.one(role, name)]);
  }

  async isChecked(name: string): Promise<boolean> {
    return this.page.ask(inPage.isChecked, [await this.one('checkbox', name)]);
  }

  async textOf(role: Role, name: string): Promise<string> {
    const [text = ''] = await this.page.ask(inPage.textsOf, [await this.one(role, name)]);
    return text;
  }

  async namesOf(role: Role): Promise<string[]> {
    return this.page.ask(inPage.namesOf, await this.page.seen(role));
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

  async toFront(): Promise<void> {
    await this.place.toFront();
  }

  async picture(file: string): Promise<void> {
    const { data } = await this.remote.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    await writeFile(file, data, 'base64');
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
    await this.page.until('the page to load', () =>
      this.run(
        () => !('old' in globalThis) && location.protocol !== 'about:' && document.readyState === 'complete',
      ),
    );
  }

  async close(): Promise<void> {
    await this.place.close();
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

  private one(role: Role, name: string): Promise<RemoteNode> {
    return this.page.until(`${role} "${name}"`, async () => only(await this.page.seen(role, name)));
  }

  private async focus(name: string): Promise<void> {
    await this.page.ask(inPage.focus, [await this.one('textbox', name)]);
  }

  /** Presses with the mouse in the middle of what is sought, once nothing lies over it. */
  private async clickOn(what: string, sought: () => Promise<RemoteNode | undefined>): Promise<void> {
    await this.toFront();
    await this.page.until(`${what} to take a press`, async () => {
      const node = await sought();
      if (!node || !(await this.page.ask(inPage.isPressable, [node]))) return false;
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
}

/** The one of its kind; several are a mistake of the page. */
function only(nodes: RemoteNode[]): RemoteNode | undefined {
  if (nodes.length > 1) throw new Error(`There are ${nodes.length} of it.`);
  return nodes[0];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
