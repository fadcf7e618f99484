import type { Change } from './step';
import { rivalsOf, textOf, type Field, type Visit } from './visit';

/**
 * Writes a field, if it still holds what the writer last saw (`base`).
 * If another window wrote in between, nothing is overwritten: this text becomes a rival beside the other,
 * the writer's later edits go on in that rival, and someone settles the two.
 */
export function writeText(field: Field, base: string, next: string): Change {
  return (visit) => {
    const current = textOf(visit, field);
    if (next === base) return visit;
    if (current === base) return withText(visit, field, next);
    const rivals = rivalsOf(visit, field).filter((rival) => rival !== base && rival !== next);
    return withRivals(visit, field, current === next ? rivals : [...rivals, next]);
  };
}

/**
 * Ends a rivalry: the field holds `text`, and the texts it was chosen from are gone.
 * @param seen the texts the clinician saw; one that came in between stays as a rival
 */
export function settle(field: Field, seen: readonly string[], text: string): Change {
  return (visit) => {
    const all = [textOf(visit, field), ...rivalsOf(visit, field)];
    const unseen = all.filter((candidate) => candidate !== text && !seen.includes(candidate));
    return withRivals(withText(visit, field, text), field, unseen);
  };
}

function withRivals(visit: Visit, field: Field, texts: readonly string[]): Visit {
  const others = visit.rivals.filter((rival) => rival.field !== field);
  return { ...visit, rivals: [...others, ...texts.map((text) => ({ field, text }))] };
}

function withText(visit: Visit, field: Field, text: string): Visit {
  const others = visit.texts.filter((entry) => entry.field !== field);
  return { ...visit, texts: text === '' ? others : [...others, { field, text }] };
}
