import type { Page } from '@playwright/test';

/** Opens the vault of the walk's own, new profile; it protects nothing, and is printed. */
const PASSPHRASE = 'a demo passphrase, only for this profile';

/** A press sooner than this after the next item has come does nothing; a person is never that fast (ms). */
const SETTLING = 500;
const A_MOMENT = SETTLING + 250;

type TakePicture = (name: string) => void;

/** How many frames of the patient's picture the call's page has decoded. */
export function framesDecoded(call: Page): Promise<number> {
  return call.evaluate(async () => {
    const { demoCall } = globalThis as unknown as {
      demoCall: { stats(): Promise<{ framesDecoded: number }> };
    };
    return (await demoCall.stats()).framesDecoded;
  });
}

/**
 * One visit from first start to Close, by the buttons a clinician presses, with a picture at each of seven moments.
 * Throws with the step's name when a button does not come or does nothing.
 */
export async function walkVisit(panel: Page, take: TakePicture): Promise<void> {
  const steps: [string, () => Promise<void>][] = [
    ['first start', () => firstStart(panel, take)],
    ['start', () => start(panel, take)],
    ['before joining', () => beforeJoining(panel, take)],
    ['the quiet middle', () => quietMiddle(panel, take)],
    ['notes', () => notes(panel, take)],
    ['before closing', () => beforeClosing(panel, take)],
    ['finish', () => finish(panel, take)],
  ];
  for (const [name, step] of steps) {
    try {
      await step();
    } catch (error) {
      const [reason] = String(error).split('\n');
      throw new Error(`The walk stopped at "${name}": ${reason}`, { cause: error });
    }
  }
}

async function firstStart(panel: Page, take: TakePicture): Promise<void> {
  process.stdout.write(`Passphrase of the walk: ${PASSPHRASE}\n`);
  await press(panel, 'Go on');
  await field(panel, 'Passphrase').waitFor();
  await picture(panel, take, '1-first-start');
  await field(panel, 'Passphrase').fill(PASSPHRASE);
  await field(panel, 'Repeat passphrase').fill(PASSPHRASE);
  await press(panel, 'Create vault');
  await press(panel, 'Not now');
  await press(panel, 'Go to Start');
}

async function start(panel: Page, take: TakePicture): Promise<void> {
  await field(panel, 'Visit label').fill('M.L.');
  await picture(panel, take, '2-start');
  await press(panel, 'Start visit');
}

async function beforeJoining(panel: Page, take: TakePicture): Promise<void> {
  await button(panel, 'Join').waitFor();
  await picture(panel, take, '3-before-joining');
  await panel.getByRole('checkbox').first().click();
  await press(panel, 'Join');
}

async function quietMiddle(panel: Page, take: TakePicture): Promise<void> {
  await panel.getByRole('region', { name: 'Next item', exact: true }).waitFor();
  await press(panel, 'Name + birth date');
  await press(panel, 'Where you are now');
  await picture(panel, take, '4-quiet-middle');
  await press(panel, 'Done');
  await press(panel, 'Done');
}

async function notes(panel: Page, take: TakePicture): Promise<void> {
  await field(panel, 'Notes').fill(
    'Home readings 128/82 and 131/84. Light-headed on standing, mornings only.',
  );
  await field(panel, 'What mattered most').fill('To be steady enough to garden again');
  await panel
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor();
  await picture(panel, take, '5-notes');
  for (const mark of ['Done', 'Done', 'Not needed', 'Done']) await press(panel, mark);
}

async function beforeClosing(panel: Page, take: TakePicture): Promise<void> {
  await press(panel, 'Before closing');
  await button(panel, 'Finish visit').waitFor();
  await panel.getByRole('checkbox', { name: 'Hear it back', exact: true }).check();
  await picture(panel, take, '6-before-closing');
  await press(panel, 'Finish visit');
}

async function finish(panel: Page, take: TakePicture): Promise<void> {
  await press(panel, 'Copy summary');
  await picture(panel, take, '7-finished');
  await press(panel, 'Close visit');
  await button(panel, 'Start visit').waitFor();
}

function field(panel: Page, name: string) {
  return panel.getByRole('textbox', { name, exact: true });
}

function button(panel: Page, name: string) {
  return panel.getByRole('button', { name, exact: true });
}

/** Looks, then presses, as a person does. */
async function press(panel: Page, name: string): Promise<void> {
  await button(panel, name).first().waitFor();
  await panel.waitForTimeout(A_MOMENT);
  await button(panel, name).first().click();
}

/** Takes a picture once what has just changed is drawn. */
async function picture(panel: Page, take: TakePicture, name: string): Promise<void> {
  await panel.waitForTimeout(A_MOMENT);
  take(name);
}
