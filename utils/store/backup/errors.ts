/** Why the content of a backup is not taken, or why what would be restored is not any more what was looked at. */
export type BackupReason =
  'too-large' | 'not-webside' | 'newer' | 'suspicious' | 'too-deep' | 'changed' | 'no-room' | 'not-as-made';

/** A backup that is not restored, or not saved. Nothing was changed. */
export class BackupRefused extends Error {
  override name = 'BackupRefused';
  constructor(
    readonly reason: BackupReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
