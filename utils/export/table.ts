import type { Visit } from '@/utils/visit';
import { csvOf } from './csv';
import { exportedVisit, type ExportedVisit } from './exported-visit';
import { feedbackLines, type FeedbackWords } from './feedback-lines';
import type { VisitWords } from './lines';

/** The columns of the table, in order. */
const EXPORT_COLUMNS = [
  ...([
    'id',
    'label',
    'type',
    'role',
    'state',
    'outcome',
    'started',
    'joined',
    'finished',
    'minutes',
  ] as const),
  ...(['done', 'notNeeded', 'open', 'notes', 'mattered', 'remember', 'itemNotes'] as const),
  ...(['followUps', 'patient', 'edited', 'feedback', 'handedOverBy'] as const),
] as const;
type Column = (typeof EXPORT_COLUMNS)[number];

/** The words of the table. */
export interface TableWords {
  columns: Record<Column, string>;
  state: Record<Visit['stage']['state'], string>;
  outcome: VisitWords['outcome'];
  feedback: FeedbackWords;
}

/** The line that names the columns. */
export function tableHead({ columns }: TableWords): string {
  return csvOf([EXPORT_COLUMNS.map((column) => columns[column])]);
}

/** A visit as a line of the table. What is several stands line by line in its cell. */
export function tableRow(visit: Visit, words: TableWords): string {
  return csvOf([cellsOf(visit, words)]);
}

/** The cells of a visit, in the order of the columns. */
function cellsOf(visit: Visit, words: TableWords): string[] {
  const found = exportedVisit(visit);
  const cells: Record<Column, string> = {
    ...{ id: found.id, label: found.label, type: found.type.title, role: found.role ?? '' },
    state: words.state[found.state],
    outcome: found.outcome ? words.outcome[found.outcome] : '',
    ...{ started: found.started, joined: found.joined ?? '', finished: found.finished ?? '' },
    minutes: found.minutes === undefined ? '' : String(found.minutes),
    ...marksOf(found),
    ...textsOf(found),
    itemNotes: found.items
      .flatMap(({ label, notes = [] }) => notes.map((note) => `${label}: ${note}`))
      .join('\n'),
    followUps: (found.followUps ?? [])
      .map(({ what, who, by, done }) => [what, who, by, done].filter(Boolean).join(' · '))
      .join('\n'),
    feedback: feedbackLines(visit.feedback, words.feedback).slice(1).join('\n'),
    handedOverBy: found.handedOverBy
      ? [found.handedOverBy.name, found.handedOverBy.role, found.handedOverBy.made]
          .filter(Boolean)
          .join(' · ')
      : '',
  };
  return EXPORT_COLUMNS.map((column) => cells[column]);
}

function marksOf({ items }: ExportedVisit): Pick<Record<Column, string>, 'done' | 'notNeeded' | 'open'> {
  const labels = (state: 'done' | 'not-needed' | undefined) =>
    items
      .filter(({ mark }) => mark?.state === state)
      .map(({ label, covered = [] }) => (covered.length > 0 ? `${label} (${covered.join('; ')})` : label))
      .join('\n');
  return { done: labels('done'), notNeeded: labels('not-needed'), open: labels(undefined) };
}

function textsOf({ texts }: ExportedVisit) {
  const of = (wanted: (field: string) => boolean) =>
    Object.entries(texts)
      .filter(([field]) => wanted(field))
      .flatMap(([, all]) => all)
      .join('\n');
  return {
    notes: of((field) => field === 'notes'),
    mattered: of((field) => field === 'mattered'),
    remember: of((field) => field === 'remember'),
    patient: of((field) => field.startsWith('patient:')),
    edited: of((field) => field.startsWith('edited:')),
  };
}
