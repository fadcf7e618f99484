import type { Browser, View } from '../driver';

/** The Settings page, as a clinician uses it. */
export class SettingsPage<V extends View = View> {
  constructor(readonly view: V) {}

  /** Opens Settings; the vault is unlocked. */
  static async open<V extends View>(webside: Browser<V>): Promise<SettingsPage<V>> {
    const view = await webside.open('options.html');
    await view.see('textbox', 'Your role');
    return new SettingsPage(view);
  }

  /** Gives name and role, and waits until they are on the disk. */
  async call(name: string, role: string): Promise<void> {
    await this.view.fill('Your name', name);
    await this.view.fill('Your role', role);
    await this.saved();
  }

  async saved(): Promise<void> {
    await this.view.hear('status', 'Saved');
  }

  async look(appearance: 'As the device' | 'Light' | 'Dark'): Promise<void> {
    await this.view.click('radio', appearance);
  }

  /** Turns a switch. */
  async turn(
    name: 'Show the minutes of the call' | 'Check the spelling of notes' | 'Single keys inside the panel',
  ) {
    await this.view.click('checkbox', name);
  }

  /** The appearance that is chosen. */
  appearance(): Promise<string> {
    return this.view.run(() => {
      const chosen = [...document.querySelectorAll('fieldset')]
        .find(({ textContent }) => textContent.startsWith('Appearance'))
        ?.querySelector<HTMLInputElement>('input:checked');
      return chosen?.labels?.[0]?.textContent ?? 'none';
    });
  }
}
