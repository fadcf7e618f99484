import { countingIn } from '../counting';

export const { number, count } = countingIn('es');

// `many` is what Spanish says of whole millions: `1.000.000 de consultas`.

/** Visits, counted. */
export const countVisits = (found: number) =>
  count(found, { one: '# consulta', many: '# de consultas', other: '# consultas' });

/** Visit types, counted. */
export const countTypes = (found: number) =>
  count(found, {
    one: '# tipo de consulta',
    many: '# de tipos de consulta',
    other: '# tipos de consulta',
  });

/** Items of a checklist, counted. */
export const countItems = (found: number) =>
  count(found, { one: '# punto', many: '# de puntos', other: '# puntos' });

/** Records on the disk, counted. */
export const countRecords = (found: number) =>
  count(found, { one: '# elemento', many: '# de elementos', other: '# elementos' });

/** Events of the audit log, counted. */
export const countEvents = (found: number) =>
  count(found, { one: '# evento', many: '# de eventos', other: '# eventos' });

/** Errors, counted. */
export const countErrors = (found: number) =>
  count(found, { one: '# error', many: '# de errores', other: '# errores' });

/** Names in a row, each in quotation marks. */
export function quoted(names: string[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}
