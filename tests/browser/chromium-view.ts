import { expect, type Locator, type Page } from '@playwright/test';
import type { GivenFile, Role, View } from './driver';
import { focusedElement, nameOf } from './in-page';

/** A page in Chromium, by Playwright. */
export class ChromiumView implements View {
  constructor(readonly page: Page) {}

  async see(role: Role, name: string): Promise<void> {
    await expect(this.find(role, name)).toBeVisible();
  }

  async seeGone(role: Role, name: string): Promise<void> {
    await expect(this.find(role, name)).toBeHidden();
  }

  async hear(role: 'status' | 'alert', start: string): Promise<void> {
    const starting = this.page.getByRole(role).filter({ hasText: new RegExp(`^${escape(start)}`) });
    await expect(starting.first()).toBeVisible();
  }

  async read(text: string): Promise<void> {
    await expect(this.page.getByText(text, { exact: false }).first()).toBeVisible();
  }

  async click(role: Role, name: string): Promise<void> {
    await this.find(role, name).click();
  }

  async clickNamed(role: Role, part: string): Promise<void> {
    await this.page
      .getByRole(role, { name: new RegExp(escape(part)) })
      .first()
      .click();
  }

  async fill(name: string, text: string, role: 'textbox' | 'searchbox' = 'textbox'): Promise<void> {
    await this.find(role, name).fill(text);
  }

  async setDay(name: string, day: string): Promise<void> {
    await this.page.getByLabel(name, { exact: true }).fill(day);
  }

  async choose(name: string, option: string): Promise<void> {
    await this.find('combobox', name).selectOption({ label: option });
  }

  async attach(name: string, { name: fileName, content }: GivenFile): Promise<void> {
    const file = { name: fileName, mimeType: 'application/json', buffer: Buffer.from(content) };
    await this.page.getByLabel(name, { exact: true }).setInputFiles(file);
  }

  async type(name: string, text: string): Promise<void> {
    const field = this.find('textbox', name);
    await field.focus();
    await field.press('Control+End');
    await this.page.keyboard.type(text);
  }

  async paste(name: string, text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.find('textbox', name).focus();
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Control+v');
  }

  valueOf(name: string, role: 'textbox' | 'searchbox' = 'textbox'): Promise<string> {
    return this.find(role, name).inputValue();
  }

  isChecked(name: string): Promise<boolean> {
    return this.find('checkbox', name).isChecked();
  }

  textOf(role: Role, name: string): Promise<string> {
    return this.find(role, name).innerText();
  }

  async namesOf(role: Role): Promise<string[]> {
    const found = await this.page.getByRole(role).all();
    return Promise.all(found.map((one) => one.evaluate(nameOf)));
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  focused(): Promise<string> {
    return this.page.evaluate(focusedElement);
  }

  run<T, A = undefined>(act: (argument: A) => T | Promise<T>, argument?: A): Promise<T> {
    return this.page.evaluate(act as (argument: unknown) => T | Promise<T>, argument);
  }

  async toFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async picture(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async ended(): Promise<void> {
    await expect.poll(() => this.page.isClosed()).toBe(true);
  }

  private find(role: Role, name: string): Locator {
    return this.page.getByRole(role, { name, exact: true });
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
