import type { Entry } from '@/utils/visit';

/** Which visits are shown at all. */
export interface Filter {
  /** The first and the last day, `YYYY-MM-DD`; empty: any. */
  from: string;
  to: string;
  /** The title of a visit type as it stood in the visit, whether or not there still is such a type; empty: any. */
  title: string;
  /** The deleted visits, or the others. */
  bin: boolean;
}

export const NO_FILTER: Filter = { from: '', to: '', title: '', bin: false };

const DAY = 86_400_000;
const MINUTE = 60_000;

/** A test that an entry passes when it is to be shown. A day is the day where the visit was. */
export function passing({ from, to, title, bin }: Filter): (entry: Entry) => boolean {
  const first = from === '' ? -Infinity : Date.parse(from);
  const end = to === '' ? Infinity : Date.parse(to) + DAY;
  return ({ started, binned, title: its }) => {
    const there = started.at + started.offset * MINUTE;
    return (binned !== undefined) === bin && there >= first && there < end && (title === '' || its === title);
  };
}

/** How many of the filters leave something out. */
export function inForce({ from, to, title }: Filter): number {
  return [from, to, title].filter((value) => value !== '').length;
}
