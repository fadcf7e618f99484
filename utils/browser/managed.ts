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

/** Calls back when the administrator's policy has changed; Firefox never does, and reads it when it starts. */
export function watchManagedPolicy(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes: object, area: string) => {
    if (area === 'managed') changed();
  });
}
