import { formats, standing } from '@/components/app';
import { today } from '@/utils/browser';
import { visitWords } from '@/utils/messages';
import { conflictsOf, type Configuration, type PersonalEdits } from '@/utils/standard';

/** What is to know of the standard between two visits: the clinic's own line first, then what someone should look at. */
export function StandardNotices({ standard, edits }: { standard: Configuration; edits: PersonalEdits }) {
  const { start } = visitWords();
  const { notice, expires, visitTypes } = standard;
  const isPast = (day: string | undefined): day is string => day !== undefined && day < today();
  const overdue = visitTypes.filter(({ reviewBy }) => isPast(reviewBy)).map(({ title }) => title);
  const conflicts = conflictsOf(edits, standard).length;
  const lines = [
    standing()?.isOneUnread && start.oneUnread,
    isPast(expires) && start.expired(formats.date(expires)),
    overdue.length > 0 && start.overdue(overdue),
    conflicts > 0 && start.conflicts(conflicts),
  ].filter((line) => typeof line === 'string');
  return (
    <>
      {notice && <p dir="auto">{notice}</p>}
      {lines.map((line) => (
        <p key={line} class="small quiet">
          {line}
        </p>
      ))}
    </>
  );
}
