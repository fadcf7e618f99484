import { expect, it } from 'vitest';
import { fillPlaceholders, unknownPlaceholders } from '@/utils/checklist';

const VALUES = { clinic: 'Northside', clinician: 'Ada {date}', role: 'GP', date: '1 May', visitType: '$&' };

it('a clinic’s own wording is filled in, once', () => {
  expect(fillPlaceholders('{clinic}: {clinician}, {role} {visitType} {date}', VALUES)).toBe(
    'Northside: Ada {date}, GP $& 1 May',
  );
});

it('what nobody fills in stays as it is, and is told', () => {
  const text = 'Dear {patient}, {toString} {} {clinic} {patient}';
  expect(fillPlaceholders(text, VALUES)).toBe('Dear {patient}, {toString} {} Northside {patient}');
  expect(unknownPlaceholders(text)).toEqual(['patient', 'toString', '']);
  expect(unknownPlaceholders('no braces, {clinic}')).toEqual([]);
});
