import { formats, words } from '@/components/app';
import { Row } from '@/components/controls';
import { dayKey } from '@/utils/messages';
import type { Entry } from '@/utils/visit';

interface VisitListProps {
  entries: Entry[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** What a visit is called where it has no more room than a line. */
export function nameOf(entry: Entry): string {
  return entry.label || entry.title;
}

/** The visits by day, newest first. */
export function VisitList({ entries, chosen, onChoose }: VisitListProps) {
  const { visits: text } = words();
  if (entries.length === 0) return <p>{text.none}</p>;
  return (
    <ul aria-label={text.list} class="stack">
      {byDay(entries).map(([day, ofDay]) => (
        <li key={day}>
          <h2 class="small quiet">{ofDay[0] && formats.day(ofDay[0].started)}</h2>
          <ul class="visits-day">
            {ofDay.map((entry) => (
              <li key={entry.id}>
                <Row current={entry.id === chosen} onPress={() => onChoose(entry.id)}>
                  <span class="visits-time quiet">{formats.time(entry.started)}</span>
                  <span class="visits-name" dir="auto">
                    {nameOf(entry)}
                  </span>
                  <span class="visits-facts small quiet">{factsOf(entry)}</span>
                </Row>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function factsOf(entry: Entry): string {
  const { visits: text } = words();
  return [
    entry.label && entry.title,
    entry.minutes !== undefined && text.minutes(entry.minutes),
    entry.state !== 'closed' && text.state[entry.state],
  ]
    .filter(Boolean)
    .join(' · ');
}

function byDay(entries: Entry[]): [string, Entry[]][] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayKey(entry.started);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}
