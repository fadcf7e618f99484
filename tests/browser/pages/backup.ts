import { expect } from '@playwright/test';
import type { GivenFile, View } from '../driver';

export const BACKUP_PASSPHRASE = 'harbour violin cactus sunday';

/** The part of Settings that saves and restores backups. */
export class BackupPage {
  constructor(readonly view: View) {}

  /** Saves the first backup, and hands over the file that the browser was given. */
  async saveFirst(): Promise<GivenFile> {
    await this.view.fill('Backup passphrase', BACKUP_PASSPHRASE);
    await this.view.fill('Repeat backup passphrase', BACKUP_PASSPHRASE);
    return this.save();
  }

  async save(): Promise<GivenFile> {
    // The file is caught on its way: it would only pile up among what the browser downloads.
    await this.view.run(() => {
      const given = { name: '', file: new Blob() };
      Object.assign(globalThis, { given });
      URL.createObjectURL = (file: Blob) => {
        given.file = file;
        return '';
      };
      HTMLAnchorElement.prototype.click = function () {
        given.name = this.download;
      };
    });
    await this.view.click('button', 'Save backup');
    await this.atRest();
    await this.view.hear('status', 'A backup with ');
    const { name, bytes } = await this.view.run(async () => {
      const { name, file } = (globalThis as unknown as { given: { name: string; file: Blob } }).given;
      return { name, bytes: [...new Uint8Array(await file.arrayBuffer())] };
    });
    return { name, content: Uint8Array.from(bytes) };
  }

  /** Chooses a file and opens it. */
  async open(file: GivenFile, passphrase = BACKUP_PASSPHRASE): Promise<void> {
    await this.view.attach('Backup file', file);
    await this.view.fill('Backup passphrase', passphrase);
    await this.view.click('button', 'Open backup');
    await this.atRest();
  }

  /** Waits until no work can be stopped any more: on a busy machine a derivation takes many seconds. */
  private async atRest(): Promise<void> {
    const canStop = () =>
      [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Stop');
    await expect.poll(() => this.view.run(canStop), { timeout: 60_000 }).toBe(false);
  }
}
