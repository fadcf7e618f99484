/** The disk or the browser's share of it is full: the write did not happen. */
export class StorageFull extends Error {
  override name = 'StorageFull';
}
/** The browser refuses its database: nothing can be kept in this profile. */
export class StorageRefused extends Error {
  override name = 'StorageRefused';
}
/** A newer Webside wrote this database: an older one leaves it alone. */
export class DatabaseNewer extends Error {
  override name = 'DatabaseNewer';
}
/** Another window holds the database in an older version. */
export class DatabaseBlocked extends Error {
  override name = 'DatabaseBlocked';
}
/** The vault that this page had open is not in the database any more, or the whole database is gone. */
export class VaultGone extends Error {
  override name = 'VaultGone';
}
/** A text is longer than a field holds: nothing was changed. Lengths in UTF-16 units. */
export class TooLong extends Error {
  override name = 'TooLong';
  constructor(
    readonly length: number,
    readonly limit: number,
  ) {
    super(`${length} characters, at most ${limit}`);
  }
}
/** Some window has text that is on no disk, and that would be lost: nothing was changed. */
export class UnsavedText extends Error {
  override name = 'UnsavedText';
}
/** There is a recovery code already, and it was not to be replaced: nothing was changed. */
export class CodeThere extends Error {
  override name = 'CodeThere';
}
/** There is no such record (any more). */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** Names what a failed database call means; an error that is already one of ours stays as it is. */
export function storageError(error: unknown): unknown {
  const names = namesOf(error);
  if (names.includes('VaultGone')) return new VaultGone('the vault is gone', { cause: error });
  if (names.includes('DatabaseNewer')) return new DatabaseNewer('the database is newer', { cause: error });
  if (names.includes('QuotaExceededError')) return new StorageFull('storage is full', { cause: error });
  const refused = [
    'OpenFailedError',
    'MissingAPIError',
    'InvalidStateError',
    'UnknownError',
    'DatabaseClosedError',
    'AbortError',
  ];
  if (names.some((name) => refused.includes(name))) {
    return new StorageRefused('the database does not answer', { cause: error });
  }
  return error;
}

/** The names of an error and of what Dexie wraps in it: the browser's error (`inner`), those of a bulk (`failures`). */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error || error instanceof DOMException)) return [];
  const { inner, failures = [] } = error as { inner?: unknown; failures?: unknown[] };
  return [error.name, ...[inner, ...failures].flatMap(namesOf)];
}
