import { expect } from '@playwright/test';
import type { View } from '../driver';

/** The Visits page, as a clinician uses it. */
export class VisitsPage<V extends View = View> {
  constructor(readonly view: V) {}

  /** Writes words into the search field, in the place of those before. */
  async search(words: string): Promise<void> {
    await this.view.fill('Search visits', words, 'searchbox');
  }

  /** Searches, and waits until so many visits are told and shown. */
  async finds(words: string, number: number, ...texts: string[]): Promise<void> {
    await this.search(words);
    await this.told(number);
    for (const text of texts) await expect.poll(() => this.listed()).toContain(text);
  }

  /** Waits until so many visits are told. */
  async told(number: number): Promise<void> {
    await this.view.hear('status', number === 1 ? '1 visit' : `${number.toLocaleString('en')} visits`);
  }

  /** What the list shows. */
  listed(): Promise<string> {
    return this.view.textOf('list', 'Visits');
  }

  async openFilters(): Promise<void> {
    await this.view.click('button', 'Filters');
    await this.view.see('combobox', 'Visit type');
  }
}
