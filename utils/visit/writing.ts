import { remember, type Change } from './step';
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
 * Ends a rivalry: the field holds `text`, and the texts it was chosen from are gone, until Undo brings them back.
 * @param seen the texts the clinician saw; one that came in between stays as a rival
 */
export function settle(field: Field, seen: readonly string[], text: string): Change {
  return (visit, stamp) => {
    const texts = [textOf(visit, field), ...rivalsOf(visit, field)];
    const unseen = texts.filter((candidate) => candidate !== text && !seen.includes(candidate));
    if (texts.length === 1 && texts[0] === text) return visit;
    const after = withRivals(withText(visit, field, text), field, unseen);
    // A closed visit takes its texts, but no step back.
    if (visit.stage.state === 'closed') return after;
    return remember(after, { what: 'settled', settled: { field, texts, chosen: text } }, stamp);
  };
}

/** Takes a settling back: its texts stand again, and what was written since stands beside them. */
export function unsettle(visit: Visit, settled: { field: string; texts: string[]; chosen: string }): Visit {
  const field = settled.field as Field;
  const [own = '', ...others] = settled.texts;
  const since = [textOf(visit, field), ...rivalsOf(visit, field)].filter(
    (text) => text !== settled.chosen && !settled.texts.includes(text),
  );
  return withRivals(withText(visit, field, own), field, [...others, ...since]);
}

function withRivals(visit: Visit, field: Field, texts: readonly string[]): Visit {
  const others = visit.rivals.filter((rival) => rival.field !== field);
  return { ...visit, rivals: [...others, ...texts.map((text) => ({ field, text }))] };
}

function withText(visit: Visit, field: Field, text: string): Visit {
  const others = visit.texts.filter((entry) => entry.field !== field);
  return { ...visit, texts: text === '' ? others : [...others, { field, text }] };
}
