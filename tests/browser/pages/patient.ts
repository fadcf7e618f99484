import { expect } from '@playwright/test';
import type { patient } from '../../../utils/messages/en/all';
import { patient as english } from '../../../utils/messages/en/patient';
import type { Browser, View } from '../driver';
import { pause, type CompanionPage } from './companion';

/** A press this soon after a question came was meant for the one before (ms). */
const SETTLING = 550;

/** The page that is held up for a patient. */
export class PatientPage<V extends View = View> {
  constructor(
    readonly view: V,
    readonly words: typeof patient = english,
  ) {}

  /** Presses what holds it up, and waits for the window. */
  static async heldUp<V extends View>(
    webside: Browser<V>,
    companion: CompanionPage,
    button: string,
    words: typeof patient = english,
  ): Promise<PatientPage<V>> {
    return new PatientPage(await webside.opening(() => companion.view.click('button', button)), words);
  }

  /** Waits for a question, and until a press is meant for it. */
  async asks(question: string): Promise<void> {
    await this.view.see('heading', question);
    await pause(SETTLING);
  }

  /** Walks to a control by Tab. */
  async tabTo(focused: string): Promise<void> {
    for (let step = 0; step < 12; step++) {
      if ((await this.view.focused()) === focused) return;
      await this.view.press('Tab');
    }
    expect(await this.view.focused()).toBe(focused);
  }

  /** All that stands in the page: its title, its address and every element with its attributes. */
  held(): Promise<{ title: string; address: string; steps: number; app: string; beside: string[] }> {
    return this.view.run(() => ({
      title: document.title,
      address: location.pathname + location.search + location.hash,
      steps: history.length,
      app: document.getElementById('app')?.innerHTML ?? '',
      beside: [...document.body.children].map(({ tagName, id }) => `${tagName} ${id}`.trim()),
    }));
  }

  /** Waits until nothing but the neutral sentence stands in it. */
  async isEmpty(): Promise<void> {
    await this.view.read(this.words.nothing);
    expect(await this.held()).toMatchObject({
      title: this.words.pageTitle,
      address: '/patient.html',
      app: `<div class="page page-patient"><main class="held held-quiet"><p>${this.words.nothing}</p></main></div>`,
      beside: ['DIV app'],
    });
  }
}
