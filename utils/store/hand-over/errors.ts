import { BackupRefused } from '../backup';

/** Why a hand-over is not taken, or not saved. */
export type HandOverReason =
  | 'too-large'
  | 'not-hand-over'
  | 'backup'
  | 'newer'
  | 'suspicious'
  | 'too-deep'
  | 'twice'
  | 'older'
  | 'not-as-made';

/** A hand-over that is not taken, or not saved. Nothing was changed. */
export class HandOverRefused extends Error {
  override name = 'HandOverRefused';
  constructor(
    readonly reason: HandOverReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** The same for what is found while a document is taken apart. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof BackupRefused)) return error;
  const { reason } = error;
  const isKnown = reason === 'suspicious' || reason === 'too-deep';
  return new HandOverRefused(isKnown ? reason : 'not-hand-over', { cause: error });
}
