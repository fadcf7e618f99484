import { browser } from './api';

/** What an administrator's policy gives this extension, by key; nothing when there is none. */
export type ManagedPolicy = Record<string, unknown>;

/**
 * The administrator's policy. Chromium answers about three seconds after it has started, and drops without a word
 * what its schema refuses. Firefox refuses to answer when no policy is set.
 */
export async function managedPolicy(): Promise<ManagedPolicy> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    if (String(error).includes('anaged storage manifest not found')) return {};
    throw error;
  }
}

/** Calls back when the policy changes while the browser runs; answers how to stop. */
export function onManagedPolicy(callback: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
