import type * as v from 'valibot';
import type { Finding } from '@/utils/checklist';
import { pathOf } from './path';

/** Tells an editor which JSON Schema the file follows; it says nothing to us. */
const FOR_EDITORS = '$schema';

interface Shape {
  type: string;
  entries?: Record<string, Shape>;
  item?: Shape;
  wrapped?: Shape;
}

/**
 * What the schema itself passes over: properties that it does not know (they are kept out, and it is told),
 * and a list where an object belongs.
 */
export function shapeFindings(schema: v.GenericSchema, value: unknown): Finding[] {
  return below(schema, value, []);
}

/** The kind of a JSON value. */
export function typeName(input: unknown): string {
  if (input === null) return 'null';
  return Array.isArray(input) ? 'array' : typeof input;
}

function below(shape: Shape, value: unknown, path: (string | number)[]): Finding[] {
  if (shape.wrapped) return below(shape.wrapped, value, path);
  if (shape.item && Array.isArray(value)) {
    const { item } = shape;
    return value.flatMap((each, index) => below(item, each, [...path, index]));
  }
  const { entries } = shape;
  if (!entries || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return [{ level: 'error', code: 'type', path: pathOf(path), found: 'array', expected: 'object' }];
  }
  return Object.entries(value).flatMap(([key, each]): Finding[] => {
    if (path.length === 0 && key === FOR_EDITORS) return [];
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (known) return below(known, each, [...path, key]);
    return [
      {
        level: 'warning',
        code: 'unknown-property',
        path: pathOf([...path, key]),
        found: key,
        expected: Object.keys(entries).join(', '),
      },
    ];
  });
}
