import { formats, isRehearsal } from '@/components/app';
import { Button, Fold } from '@/components/controls';
import { visitWords, welcomeWords } from '@/utils/messages';
import type { Entry } from '@/utils/visit';

/** The visits that wait to be finished, folded under their number. */
export function ToFinish({ entries, onResume }: { entries: Entry[]; onResume: (id: string) => void }) {
  const { start } = visitWords();
  if (entries.length === 0) return null;
  return (
    <Fold label={start.toFinish(entries.length)}>
      <ul class="stack-tight">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Button onPress={() => onResume(entry.id)}>{start.resume(nameOf(entry))}</Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function nameOf({ id, label, title, started }: Entry): string {
  // A rehearsal was labelled by the language in which it began.
  const name = isRehearsal(id) ? welcomeWords().rehearsal.label : label || title;
  return `${name}, ${formats.time(started)}`;
}
