import { expect } from '@playwright/test';
import type { GivenFile, View } from '../driver';
import { atRest, catching } from './saved-file';

export const HAND_OVER_PASSPHRASE = 'pebble lantern orchard monday';

/** A hand-over on the Visits page: one that is saved from the visit in sight, one that is taken. */
export class HandOverPage {
  constructor(readonly view: View) {}

  /** Unfolds the hand-over of the visit in sight. */
  async unfold(): Promise<void> {
    await this.view.click('button', 'Hand over to a colleague');
    await this.view.see('textbox', 'What you ask of them');
  }

  /** Saves it, and hands over the file that the browser was given. */
  async save(): Promise<GivenFile> {
    await this.view.fill('Hand-over passphrase', HAND_OVER_PASSPHRASE);
    await this.view.fill('Repeat hand-over passphrase', HAND_OVER_PASSPHRASE);
    const file = await catching(this.view, async () => {
      await this.view.click('button', 'Save hand-over');
      await atRest(this.view);
      await this.view.hear('status', 'The hand-over was sealed');
    });
    return file;
  }

  /** Chooses a file and opens it. */
  async open(file: GivenFile, passphrase = HAND_OVER_PASSPHRASE): Promise<void> {
    await this.view.attach('Hand-over file', file);
    await this.unlock(passphrase);
  }

  /** Opens the file that was chosen. */
  async unlock(passphrase = HAND_OVER_PASSPHRASE): Promise<void> {
    await this.view.fill('Hand-over passphrase', passphrase);
    await this.view.click('button', 'Open hand-over');
    await atRest(this.view);
  }

  /** What a file is refused with, and that one can leave it. */
  async refuses(file: GivenFile, says: string, passphrase?: string): Promise<void> {
    await this.open(file, passphrase);
    await this.view.hear('alert', `Nothing was taken or changed. ${says}`);
    await this.view.click('button', 'Leave it');
    await expect.poll(() => this.view.namesOf('alert')).toEqual([]);
  }
}
