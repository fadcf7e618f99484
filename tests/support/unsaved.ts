import { UNSAVED } from '@/utils/vault';

/** Another window has text that is on no disk; answers how it comes to be saved. */
export async function typeUnsaved(): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const saved = new Promise<void>((done) => (release = done));
  let held: Promise<unknown> = Promise.resolve();
  await new Promise<void>((isHeld) => {
    held = navigator.locks.request(UNSAVED, { mode: 'shared' }, () => {
      isHeld();
      return saved;
    });
  });
  return async () => {
    release();
    await held;
  };
}
