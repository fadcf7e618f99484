import { formats, reasonOf } from '@/components/app';
import { handOverText, type HandOver } from '@/utils/export';
import { exportWords, handOverWords, summaryWords } from '@/utils/messages';
import { HandOverRefused } from '@/utils/store';
import { FileRefused } from '@/utils/vault';
import { ExportForbidden } from './may-export';

/** Why a hand-over was not saved or taken, in words. */
export function handOverReason(error: unknown): string {
  const { reason } = handOverWords();
  if (error instanceof ExportForbidden) return exportWords().forbidden;
  if (error instanceof FileRefused || error instanceof HandOverRefused) return reason[error.reason];
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'AbortError') return reason.stopped;
  return name === 'NotReadableError' || name === 'NotFoundError' ? reason.unreadable : reasonOf(error);
}

/** A hand-over as a colleague reads it, in the language in force. */
export function handOverAsText(handOver: HandOver): string {
  return handOverText(handOver, { handOver: handOverWords().text, summary: summaryWords().text }, formats);
}
