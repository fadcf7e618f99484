import { useRef } from 'preact/hooks';
import { Facts, formats } from '@/components/app';
import { Button, Row } from '@/components/controls';
import { clockNow } from '@/utils/browser';
import { dayKey, visitsWords } from '@/utils/messages';
import { daysLeft, type Entry } from '@/utils/visit';
import { useGrowing } from './growing';

interface VisitListProps {
  entries: Entry[];
  /** Another one begins again with the newest. */
  of: unknown;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** What a visit is called where it has no more room than a line. */
export function nameOf(entry: Entry): string {
  return entry.label || entry.title;
}

/** The visits by day, newest first; older ones when asked for. */
export function VisitList({ entries, of, chosen, onChoose }: VisitListProps) {
  const text = visitsWords();
  const place = useRef<HTMLDivElement>(null);
  const { limit, more } = useGrowing(place, of);
  return (
    <div ref={place} class="stack">
      <ul aria-label={text.list} class="stack">
        {byDay(entries.slice(0, limit)).map(([day, ofDay]) => (
          <li key={day}>
            <h2 class="small quiet">{ofDay[0] && formats.day(ofDay[0].started)}</h2>
            <ul class="visits-day">
              {ofDay.map((entry) => (
                <li key={entry.id} class="visits-row">
                  <Row current={entry.id === chosen} onPress={() => onChoose(entry.id)}>
                    <span class="visits-time quiet">{formats.time(entry.started)}</span>
                    <span class="visits-name" dir="auto">
                      {nameOf(entry)}
                    </span>
                    <span class="visits-facts small quiet">
                      <Facts of={factsOf(entry)} />
                    </span>
                  </Row>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {entries.length > limit && <Button onPress={more}>{text.older}</Button>}
    </div>
  );
}

function factsOf(entry: Entry) {
  const text = visitsWords();
  return [
    entry.label && entry.title,
    entry.minutes !== undefined && text.minutes(entry.minutes),
    entry.state !== 'closed' && text.state[entry.state],
    entry.received && (entry.received.name === '' ? text.handedOver : text.from(entry.received.name)),
    entry.binned !== undefined && text.daysLeft(daysLeft(entry.binned, clockNow().at)),
  ];
}

function byDay(entries: Entry[]): [string, Entry[]][] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayKey(entry.started);
    const ofDay = days.get(day);
    if (ofDay) ofDay.push(entry);
    else days.set(day, [entry]);
  }
  return [...days];
}
