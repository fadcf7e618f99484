import { expect } from '@playwright/test';
import type { GivenFile, View } from '../driver';

/** The file that a page hands to the browser while something is done. It is caught on its way: it would only pile up among what is downloaded. */
export async function catching(view: View, act: () => Promise<void>): Promise<GivenFile> {
  await view.run(() => {
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
  await act();
  const { name, bytes } = await view.run(async () => {
    const { name, file } = (globalThis as unknown as { given: { name: string; file: Blob } }).given;
    return { name, bytes: [...new Uint8Array(await file.arrayBuffer())] };
  });
  return { name, content: Uint8Array.from(bytes) };
}

/** Waits until no work can be stopped any more: on a busy machine a derivation takes many seconds. */
export async function atRest(view: View): Promise<void> {
  const canStop = () =>
    [...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Stop');
  await expect.poll(() => view.run(canStop), { timeout: 60_000 }).toBe(false);
}
