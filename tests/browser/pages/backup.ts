import type { GivenFile, View } from '../driver';
import { atRest, catching } from './saved-file';

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
    return catching(this.view, async () => {
      await this.view.click('button', 'Save backup');
      await atRest(this.view);
      await this.view.hear('status', 'A backup with ');
    });
  }

  /** Chooses a file and opens it. */
  async open(file: GivenFile, passphrase = BACKUP_PASSPHRASE): Promise<void> {
    await this.view.attach('Backup file', file);
    await this.view.fill('Backup passphrase', passphrase);
    await this.view.click('button', 'Open backup');
    await atRest(this.view);
  }
}
