import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  exportedVisit,
  HAND_OVER_PARTS,
  handOverOf,
  handOverText,
  readHandOver,
  tableHead,
  tableRow,
} from '@/utils/export';
import { exportWords, handOverWords, summaryWords, visitsWords } from '@/utils/messages';
import type { Visit } from '@/utils/visit';
import { TEN } from '../support/fixtures';
import { anyVisit, CLOSING, lived, movesOf, anyDeed } from './arbitraries';

const MOMENT = { at: TEN, zone: 'Europe/Berlin', offset: 60 };
/** As a file can hold it: a lone half of a sign is none. */
const asUtf8 = (text: string) => Buffer.from(text, 'utf8').toString('utf8');
const STAMP = {
  ...{ id: 'a'.repeat(32), of: 'b'.repeat(64), made: MOMENT, app: '0.1.0' },
  from: { name: '', role: '' },
};
/** A visit that is over, however it came about; its wall clock may have been anywhere in this century. */
const overVisit = movesOf(anyDeed, 30)
  .map((moves) =>
    lived([...moves, { page: 0, pass: 1, setWall: 0, deed: { do: 'restore' } }, ...CLOSING]).at(-1)!,
  )
  .filter(({ stage }) => stage.state === 'finished' || stage.state === 'closed');
/** Every text that a visit has, and that may leave. */
const textsIn = ({ texts, rivals }: Visit) => [...texts, ...rivals].map(({ text }) => text).filter(Boolean);
const handed = (visit: Visit) => handOverOf(visit, { parts: HAND_OVER_PARTS, to: '', request: '' }, STAMP);

/** Signs that no visit of the test has, around all that a catalogue says. */
const OURS = /⟦[^⟧]*⟧/g;
function echoed(part: unknown): unknown {
  if (typeof part === 'function') {
    return (...all: unknown[]) => `⟦${part.name}⟧${all.flat().join('⟦;⟧')}`;
  }
  if (typeof part !== 'object' || part === null) return '⟦word⟧';
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, echoed(value)]));
}
const ECHO = {
  handOver: echoed(handOverWords().text) as ReturnType<typeof handOverWords>['text'],
  summary: echoed(summaryWords().text) as ReturnType<typeof summaryWords>['text'],
};
const FORMATS = { time: () => '⟦time⟧', moment: () => '⟦moment⟧', date: () => '⟦date⟧' };

it('a hand-over is read as it was written, whatever the texts hold', () => {
  fc.assert(
    fc.property(overVisit, (visit) => {
      const one = handed(visit);
      expect(readHandOver(JSON.parse(JSON.stringify(one)))).toEqual(JSON.parse(JSON.stringify(one)));
    }),
    { numRuns: 200 },
  );
});

/** What the clinician asked themselves, wrote for the patient or edited is no part of a hand-over. */
const GOES = /^(notes|mattered|remember|item:)/;

it('every character of every text that goes stands in the text of a hand-over', () => {
  fc.assert(
    fc.property(overVisit, (visit) => {
      const text = handOverText(handed(visit), ECHO, FORMATS);
      const ofItems = new Set([...visit.type.items, ...visit.formerItems].map(({ id }) => `item:${id}`));
      for (const { field, text: own } of [...visit.texts, ...visit.rivals]) {
        const goes = GOES.test(field) && (!field.startsWith('item:') || ofItems.has(field));
        if (goes) expect(text).toContain(own);
        else if (/^(edited|patient|reflection):/.test(field))
          expect(handed(visit).visit.texts).not.toContainEqual({ field, text: own });
      }
    }),
    { numRuns: 200 },
  );
});

it('nothing stands in it that was in neither the visit nor its checklist', () => {
  fc.assert(
    fc.property(overVisit, (visit) => {
      const items = [...visit.type.items, ...visit.formerItems];
      const known = [
        ...textsIn(visit),
        ...(visit.followUps ?? []).flatMap(({ what, who }) => [what, who]),
        ...(visit.feedback?.answers ?? []).flatMap(({ question, answer }) => [
          question,
          typeof answer === 'object' ? answer.text : '',
        ]),
        ...[visit.label, visit.type.title, ...visit.type.roles.map(({ title }) => title)],
        ...items.flatMap(({ label, chips }) => [label, ...chips.map((chip) => chip.label)]),
      ]
        .filter(Boolean)
        .sort((a, b) => b.length - a.length);
      // A text that has one of our signs in it would take it away from us.
      fc.pre(!known.some((text) => /[⟦⟧]/.test(text)));
      let left = handOverText(handed(visit), ECHO, FORMATS).replace(OURS, '⟦⟧');
      for (const text of known) left = left.replaceAll(text, '');
      expect(left.replaceAll('⟦⟧', '')).toMatch(/^[-\s\d]*$/);
    }),
    { numRuns: 200 },
  );
});

it('an export as data holds every text, and no word of a reflection', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const secret = { field: 'reflection:wanted', text: 'REFLECTION' };
      const found = exportedVisit({ ...visit, texts: [...visit.texts, secret], reflection: { present: 1 } });
      const back = JSON.stringify(found);
      expect(back).not.toMatch(/REFLECTION|reflection|present/);
      const all = [...Object.values(found.texts), ...found.items.map(({ notes = [] }) => notes)].flat();
      const ofItems = new Set([...visit.type.items, ...visit.formerItems].map(({ id }) => `item:${id}`));
      const kept = [...visit.texts, ...visit.rivals].filter(
        ({ field, text }) =>
          text !== '' &&
          !field.startsWith('reflection:') &&
          (!field.startsWith('item:') || ofItems.has(field)),
      );
      expect(all.sort()).toEqual(kept.map(({ text }) => text).sort());
    }),
    { numRuns: 200 },
  );
});

it('a table is read by another program with the same notes, cell for cell', () => {
  const words = {
    columns: exportWords().text.columns,
    state: visitsWords().state,
    outcome: summaryWords().text.outcome,
    feedback: handOverWords().text.feedback,
  };
  fc.assert(
    fc.property(fc.array(anyVisit, { minLength: 1, maxLength: 4 }), (visits) => {
      const csv = tableHead(words) + visits.map((visit) => tableRow(visit, words)).join('');
      const rows: Record<string, string>[] = parse(csv, { columns: true });
      expect(rows).toHaveLength(visits.length);
      for (const [at, visit] of visits.entries()) {
        const notes = exportedVisit(visit).texts.notes?.join('\n') ?? '';
        const safe = /^[=+\-@\t\r\n\0＝＋－＠]/.test(notes) ? `'${notes}` : notes;
        expect(rows[at]!.Notes).toBe(asUtf8(safe));
        expect(rows[at]!['Visit id']).toBe(visit.id);
      }
    }),
    { numRuns: 200 },
  );
});
