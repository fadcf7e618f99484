import type { View } from '../driver';

/** The part of Settings about the vault's protection. */
export class ProtectionPage {
  constructor(private readonly view: View) {}

  /** Opens one of its folded parts. */
  async unfold(name: 'Change the passphrase' | 'Recovery code' | 'Change the data key' | 'Lock by itself') {
    await this.view.click('button', name);
  }

  /** Makes a recovery code and uses it; answers the code. */
  async makeCode(passphrase: string): Promise<string> {
    await this.unfold('Recovery code');
    await this.view.click('button', 'Make a recovery code');
    await this.view.see('button', 'Copy the code');
    const code = await this.view.run(() => document.querySelector('pre')?.textContent ?? '');
    await this.view.fill('Type the code from your copy', code.toLowerCase().replaceAll('-', ' '));
    await this.view.fill('Present passphrase', passphrase);
    await this.view.click('button', 'Use this code');
    await this.view.read('The recovery code is set');
    await this.unfold('Recovery code');
    return code;
  }

  async changePassphrase(present: string, next: string): Promise<void> {
    await this.unfold('Change the passphrase');
    await this.view.fill('Present passphrase', present);
    await this.view.fill('New passphrase', next);
    await this.view.fill('Repeat new passphrase', next);
    await this.view.click('button', 'Change passphrase');
  }

  async changeKey(passphrase: string): Promise<void> {
    await this.unfold('Change the data key');
    await this.view.fill('Present passphrase', passphrase);
    await this.view.click('button', 'Change data key');
  }
}
