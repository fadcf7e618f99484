/** What the browser says of the room that Webside has: bytes, and whether it promised to keep them. */
export interface StorageFacts {
  persisted: boolean;
  used: number | undefined;
  quota: number | undefined;
}

/** Asks the browser to keep what lies here even when the disk runs full. Its answer stands in Diagnostics. */
export async function askToStay(): Promise<void> {
  await navigator.storage.persist();
}

/** How much room Webside has and uses, as the browser tells it: near enough, never exact. */
export async function storageFacts(): Promise<StorageFacts> {
  const [persisted, { usage, quota }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { persisted, used: usage, quota };
}
