import type { View } from '../driver';

export const PASSPHRASE = 'orchard lantern pebble tuesday';

/** The way in: first start, unlock, lock. */
export class VaultPage {
  constructor(private readonly view: View) {}

  async create(passphrase = PASSPHRASE, repeat = passphrase): Promise<void> {
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
