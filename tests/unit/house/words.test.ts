import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import * as english from '../../../utils/messages/en/all';

const FOLDERS = ['components', 'entrypoints', 'utils/command'].map((name) =>
  resolve(import.meta.dirname, '../../..', name),
);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

/** The names of a catalogue's messages; those in tables that code reads by a variable go by the table's name. */
function names(catalogue: object): string[] {
  const tables = [
    ...['phases', 'strength', 'outcome', 'undoStep', 'state', 'text', 'finding', 'hint', 'level'],
    ...[
      'source',
      'ruleName',
      'setBy',
      'edits',
      'texts',
      'modes',
      'reason',
      'step',
      'conflict',
      'never',
      'steps',
      'usual',
      'part',
    ],
    ...['note', 'forPatient', 'hints', 'kinds', 'questions', 'scale', 'when'],
  ];
  return Object.entries(catalogue).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !tables.includes(name) ? names(value as object) : [name],
  );
}

test('every message of every catalogue is used somewhere', () => {
  const code = FOLDERS.flatMap(sources).join('\n');
  const catalogues = Object.values(english);
  expect(catalogues.length).toBeGreaterThanOrEqual(24);
  expect(catalogues.flatMap(names).filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});
