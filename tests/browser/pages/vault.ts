import type { View } from '../driver';

export const PASSPHRASE = 'orchard lantern pebble tuesday';

/** The way in: first start, unlock, lock. */
export class VaultPage {
  constructor(private readonly view: View) {}

  /** Makes the vault; of the introduction nothing is seen. */
  async create(passphrase = PASSPHRASE, repeat = passphrase): Promise<void> {
    await this.view.run(skipIntroduction);
    await this.view.fill('Passphrase', passphrase);
    await this.view.fill('Repeat passphrase', repeat);
    await this.view.click('button', 'Create vault');
  }

  async unlock(passphrase = PASSPHRASE): Promise<void> {
    await this.view.fill('Passphrase', passphrase);
    await this.view.click('button', 'Unlock');
  }

  async lock(): Promise<void> {
    await this.view.click('button', 'Lock now');
    await this.view.see('button', 'Unlock');
  }
}

/** Runs in a page: waits for the introduction, and skips it, or for the form behind it. */
async function skipIntroduction(): Promise<void> {
  for (;;) {
    if (document.querySelector('input')) return;
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Skip the introduction')?.click();
    await new Promise((wake) => setTimeout(wake, 10));
  }
}
