import { browser } from './api';
import { bringToFront } from './windows';

/** The page for the patient stands in a window of its own: what shares that window shares nothing else. */
const PATIENT = { url: '/patient.html', type: 'popup', width: 960, height: 720 } as const;

/** Opens the page for the patient in a window of its own; brings it to the front if it is open. */
export async function openPatientPage(): Promise<void> {
  const url = browser.runtime.getURL(PATIENT.url);
  if (!(await bringToFront(url))) await browser.windows.create({ ...PATIENT, url });
}
