import type { View } from '../driver';

/** A second press within this time of a change does nothing (ms). */
const SETTLING = 500;

/** The companion, as a clinician uses it. */
export class CompanionPage<V extends View = View> {
  constructor(readonly view: V) {}

  /** Starts a visit and waits at the first pause point. */
  async start(label = ''): Promise<void> {
    await this.view.see('button', 'Start visit');
    if (label) await this.view.fill('Visit label', label);
    await this.view.click('button', 'Start visit');
    await this.view.see('button', 'Join');
  }

  async join(): Promise<void> {
    await this.view.click('button', 'Join');
    await this.view.see('region', 'Next item');
  }

  /** The label of the one item at the top edge. */
  async next(): Promise<string> {
    const text = await this.view.textOf('region', 'Next item');
    return text.split('\n').filter(Boolean)[1] ?? '';
  }

  /** Presses Done as a person does: after the item has been there for a moment. */
  async done(): Promise<void> {
    await pause(SETTLING + 50);
    await this.view.click('button', 'Done');
  }

  /** Presses Not needed beside the item at the top edge. */
  async notNeeded(): Promise<void> {
    await pause(SETTLING + 50);
    await this.view.click('button', 'Not needed');
  }

  /** Writes notes here and in another window at once, until both texts are shown. */
  async writeAtOnce(other: View): Promise<void> {
    await other.see('region', 'Next item');
    await Promise.all([
      this.view.fill('Notes', 'Allergic to penicillin.'),
      other.fill('Notes', 'Lives with her sister.'),
    ]);
    await this.view.read('Two windows wrote here at once');
  }

  async saved(): Promise<void> {
    await this.view.hear('status', 'Saved');
  }

  async toClosing(): Promise<void> {
    await this.view.click('button', 'Before closing');
    await this.view.see('heading', 'Before closing');
  }

  async finish(): Promise<void> {
    await this.view.click('button', 'Finish visit');
    await this.view.see('button', 'Copy summary');
  }

  /** The patient did not come: from the first pause point to the summary. */
  async finishUnjoined(): Promise<void> {
    await this.view.click('button', 'Patient did not come');
    await this.view.see('button', 'Copy summary');
  }

  /** After the visit: unfolds how the patient is asked. */
  async toAsking(): Promise<void> {
    await this.view.click('button', 'What the patient thinks');
    await this.view.see('button', 'Hold up the questions');
  }

  async close(): Promise<void> {
    await this.view.click('button', 'Close visit');
    const isClosed = this.view.see('button', 'Start visit');
    // What the clinic wants in every visit and that is still open is asked about, once.
    const isAsked = this.view
      .hear('alert', 'Still open:')
      .then(() => this.view.click('button', 'Close visit'));
    await Promise.race([isClosed, isAsked.catch(() => isClosed)]);
    await isClosed;
  }
}

/** Lets a moment pass, in ms. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
