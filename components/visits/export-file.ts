import { formats } from '@/components/app';
import { extensionVersion, inTurns, nextTurn } from '@/utils/browser';
import { EXPORT_FORMAT, exportedVisit, tableHead, tableRow } from '@/utils/export';
import { exportWords, handOverWords, summaryWords, visitsWords } from '@/utils/messages';
import { readInSlices, type Visits } from '@/utils/store';
import { summaryText } from '@/utils/summary';
import { utf8, type Bytes } from '@/utils/vault';
import type { Visit } from '@/utils/visit';

/** As what visits can leave the vault. */
export const KINDS = ['text', 'csv', 'json'] as const;
export type Kind = (typeof KINDS)[number];
/** The name of each file, always the same. */
export const EXPORT_FILES = {
  text: 'webside-export.txt',
  csv: 'webside-export.csv',
  json: 'webside-export.json',
} as const;

/** So that spreadsheets take a table for UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
const BETWEEN = `\n\n${'='.repeat(40)}\n\n`;
/** Visits opened at once: each may be long. */
const AT_ONCE = 5;

/** What is exported, and how. */
export interface HowToExport {
  kind: Kind;
  clinician: { name: string; role: string };
  /** UTC ms. */
  made: number;
  signal?: AbortSignal | undefined;
  progress?: ((done: number, total: number) => void) | undefined;
}

/** A file that is ready, and has not left yet. */
export interface ExportFile {
  kind: Kind;
  /** The visits that it was asked for. */
  of: readonly string[];
  parts: Bytes[];
  /** In bytes. */
  size: number;
  visits: number;
  /** Visits that do not open here: they are not in it. */
  unread: number;
  /** Its first lines. */
  begins: string;
}

/** How a kind of file begins, has a visit, and ends. */
interface Writing {
  begin: string;
  visit: (visit: Visit, isFirst: boolean) => string;
  end: string;
}

/** Makes a file of visits, in slices; nothing leaves the vault yet. @throws StorageRefused | the signal's reason */
export async function exportFile(
  visits: Visits,
  ids: readonly string[],
  { signal, progress, ...how }: HowToExport,
): Promise<ExportFile> {
  const turn = inTurns(signal);
  const { begin, visit: write, end } = writingOf(how);
  const file: ExportFile = { kind: how.kind, of: ids, parts: [], size: 0, visits: 0, unread: 0, begins: '' };
  const put = (text: string) => {
    const bytes = utf8(text);
    file.parts.push(bytes);
    file.size += bytes.length;
    if (file.begins.length < LOOK) file.begins += text.slice(0, LOOK);
  };
  put(begin);
  let done = 0;
  for await (const slice of readInSlices(visits, ids, { atOnce: AT_ONCE })) {
    await nextTurn();
    for (const visit of slice.visits) {
      put(write(visit, file.visits === 0));
      file.visits += 1;
      await turn();
    }
    file.unread += slice.unread.length;
    done += slice.looked;
    progress?.(done, ids.length);
  }
  put(end);
  file.begins = firstLines(file.begins);
  return file;
}

function writingOf({ kind, clinician, made }: HowToExport): Writing {
  const { name, role } = clinician;
  if (kind === 'text') {
    return {
      begin: '',
      visit: (visit, isFirst) =>
        `${isFirst ? '' : BETWEEN}${summaryText(visit, clinician, summaryWords().text, formats)}`,
      end: '\n',
    };
  }
  if (kind === 'csv') {
    const words = {
      columns: exportWords().text.columns,
      state: visitsWords().state,
      outcome: summaryWords().text.outcome,
      feedback: handOverWords().text.feedback,
    };
    return {
      begin: `${BYTE_ORDER_MARK}${tableHead(words)}`,
      visit: (visit) => tableRow(visit, words),
      end: '',
    };
  }
  const head = { format: EXPORT_FORMAT, made: new Date(made).toISOString(), app: extensionVersion() };
  const members = JSON.stringify({ ...head, clinician: { name, role } }).slice(0, -1);
  return {
    begin: `${members},"visits":[`,
    visit: (visit, isFirst) => `${isFirst ? '' : ','}\n${JSON.stringify(exportedVisit(visit))}`,
    end: '\n]}\n',
  };
}

/** So much of it is looked at, in UTF-16 units and lines. */
const LOOK = 600;
const LINES = 12;

function firstLines(text: string): string {
  const lines = text.replace(BYTE_ORDER_MARK, '').slice(0, LOOK).split('\n');
  return lines.slice(0, LINES).join('\n');
}
