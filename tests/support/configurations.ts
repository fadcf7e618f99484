import fc from 'fast-check';
import { configurationData } from './fixtures';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => text.trim() || 'x');
const upTo = (limit: number) =>
  fc
    .array(word, { minLength: 1, maxLength: 8 })
    .map((words) => Array.from(words.join(' ')).slice(0, limit).join('').trim() || 'x');
const line = (limit: number) => upTo(limit).map((text) => text.replace(/[\r\n\u2028\u2029]/g, ' ') || 'x');
const id = fc.stringMatching(/^[a-z0-9-]{3,20}$/);
const day = fc
  .date({ min: new Date('2026-11-24'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const say = fc
  .array(fc.stringMatching(/^[a-zäöü]{1,9}$/), { minLength: 1, maxLength: 20 })
  .map((words) => words.join(' '));
const chips = fc.uniqueArray(fc.record({ id, label: upTo(32) }), {
  maxLength: 12,
  selector: (chip) => chip.id,
});

const item = fc
  .record(
    {
      phase: fc.constantFrom('before', 'opening', 'during', 'closing', 'after'),
      kind: fc.constantFrom('self', 'ask', 'tell', 'check'),
      label: upTo(32),
      why: upTo(90),
      cue: upTo(90),
      say,
      sample: fc.boolean(),
      fixed: fc.boolean(),
      chips,
      sources: fc.array(upTo(120), { maxLength: 3 }),
    },
    { requiredKeys: ['phase', 'kind', 'label', 'why', 'cue'] },
  )
  .chain((rest) => id.map((own) => ({ id: own, ...rest })));

const visitType = fc.record(
  {
    id,
    title: upTo(60),
    language: fc.constantFrom('en', 'de', 'pt-BR', 'ar', 'zh-Hant-TW'),
    description: upTo(300),
    owner: upTo(80),
    reviewBy: day,
    items: fc.uniqueArray(item, { minLength: 5, maxLength: 9, selector: (each) => each.id }),
  },
  { requiredKeys: ['id', 'title', 'language', 'items'] },
);

/** Any configuration that is good, without a warning. */
export const anyConfiguration = fc
  .record(
    {
      id,
      name: line(80),
      version: fc.integer({ min: 1, max: 1e9 }),
      updated: day,
      owner: line(120),
      expires: day,
      notice: line(140),
      support: line(140),
      visitTypes: fc.uniqueArray(visitType, { minLength: 1, maxLength: 4, selector: (type) => type.id }),
      personalEdits: fc.record(
        { hideItems: fc.boolean(), addItems: fc.boolean(), editSay: fc.boolean() },
        { requiredKeys: [] },
      ),
      policies: fc.record(
        {
          retentionDays: fc.integer({ min: 1, max: 3650 }),
          autoLockMinutes: fc.integer({ min: 1, max: 60 }),
          autoLockInVisitMinutes: fc.integer({ min: 10, max: 240 }),
          allowPrint: fc.boolean(),
          clearClipboardSeconds: fc.integer({ min: 0, max: 3600 }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['id', 'name', 'version', 'updated', 'owner', 'visitTypes'] },
  )
  .map((rest) => ({ format: 'webside-clinic-config/1', ...rest }));

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a JSON value, as the way to it. */
function placesIn(value: Json, way: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [way];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    way,
    ...steps.flatMap((step) => placesIn((value as Record<string | number, Json>)[step]!, [...way, step])),
  ];
}

/** A good configuration with one to four places replaced, removed or doubled. */
export const anyMutant = fc
  .array(
    fc.record({
      place: fc.nat(),
      what: fc.oneof(
        fc.constantFrom<Json>(
          null,
          true,
          false,
          0,
          -1,
          1.5,
          1e308,
          '',
          'x',
          'x'.repeat(400),
          [],
          {},
          [[]],
          [null],
        ),
        fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
        fc.constant('remove' as const),
        fc.constant('double' as const),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) => {
    let value = JSON.parse(JSON.stringify(configurationData())) as Json;
    for (const { place, what } of changes) {
      const places = placesIn(value);
      const way = places[place % places.length]!;
      value = changed(value, way, what);
    }
    return value;
  });

function changed(value: Json, [step, ...rest]: (string | number)[], what: Json): Json {
  if (step === undefined) return what === 'remove' || what === 'double' ? [value, value] : what;
  if (Array.isArray(value)) {
    const at = Number(step);
    if (rest.length > 0) return value.map((each, index) => (index === at ? changed(each, rest, what) : each));
    if (what === 'remove') return value.filter((_, index) => index !== at);
    if (what === 'double') return [...value, value[at]!];
    return value.map((each, index) => (index === at ? what : each));
  }
  const object = value as Record<string, Json>;
  const { [step]: at = null, ...others } = object;
  if (rest.length > 0) return { ...object, [step]: changed(at, rest, what) };
  if (what === 'remove') return others;
  return what === 'double' ? { ...object, [`${step}2`]: at } : { ...object, [step]: what };
}
