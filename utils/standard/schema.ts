import * as v from 'valibot';
import { characters } from '@/utils/checklist';

/** The format this product writes and reads; a file of another format is refused by name. */
export const FORMAT = 'webside-clinic-config/1';
/** The largest configuration, in bytes of UTF-8. */
export const BYTES_AT_MOST = 1_000_000;

/** At most so many characters, as a reader counts them: code points, like JSON Schema's `maxLength`. */
function maxCharacters(limit: number) {
  return v.check<string, string>((text) => characters(text) <= limit, `too-long ${limit}`);
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD` (RFC 3339, full-date). */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const says = <T>(description: string) => v.description<T, string>(description);
const text = (limit: number, description: string) =>
  v.pipe(v.string(), v.minLength(1), maxCharacters(limit), says(description));
const lineOfText = (limit: number, description: string) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.regex(/^[^\r\n]*$/, 'one-line'),
    maxCharacters(limit),
    says(description),
  );
const ID = /^[a-z0-9-]{2,64}$/;
const id = (description: string) => v.pipe(v.string(), v.regex(ID, 'id'), says(description));
const date = (description: string) => v.pipe(v.string(), v.check(isDate, 'date'), says(description));
const whole = (least: number, most: number, description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), says(description));
const heading = (of: string) => lineOfText(60, `The heading over ${of}, at most 60 characters.`);
const yes = (description: string) => v.pipe(v.boolean(), says(description));
const https = (description: string) =>
  v.pipe(v.string(), v.regex(/^https:\/\/[^\s/]+\S*$/, 'https'), v.maxLength(2_000), says(description));

const chipSchema = v.object({
  id: id('Stable name of the fact: a-z, 0-9 and -.'),
  label: text(32, 'The fact as it stands on the chip, at most 32 characters.'),
});
const roleSchema = v.object({
  id: id('Stable name of the role: a-z, 0-9 and -.'),
  title: text(40, 'The role as people call it, at most 40 characters.'),
});
const codeSchema = v.object({
  system: text(200, 'Address of the code system, such as http://loinc.org.'),
  code: text(64, 'The code.'),
  display: v.optional(text(200, 'What the code means.')),
});

/** How long the texts of an item may be that a clinician writes too (characters). */
export const ITEM_TEXTS = { label: 32, say: 300 } as const;

const itemSchema = v.pipe(
  v.object({
    id: id('Stable name of the item: a-z, 0-9 and -. Marks, personal wording and codes hold on to it.'),
    phase: v.pipe(
      v.picklist(['before', 'opening', 'during', 'closing', 'after']),
      says('When it is lived: before, opening, during, closing or after.'),
    ),
    kind: v.pipe(
      v.picklist(['self', 'ask', 'tell', 'check']),
      says(
        'self: a cue for the clinician, nothing is said; ask, tell, check: what is said is for the patient.',
      ),
    ),
    label: text(ITEM_TEXTS.label, 'What the clinician reads in a glance, at most 32 characters.'),
    why: text(90, 'Why it matters, at most 90 characters.'),
    cue: v.optional(text(90, 'What to do, at most 90 characters. An item of kind self needs one.')),
    say: v.optional(text(ITEM_TEXTS.say, 'A sample sentence to say, at most 20 words.')),
    sample: v.optional(
      yes('Wording about risk, warning signs or consent that the clinic has still to set or approve.'),
      false,
    ),
    fixed: v.optional(yes('The clinician may neither hide nor reword it.'), false),
    chips: v.optional(
      v.pipe(v.array(chipSchema), v.maxLength(12), says('Facts of this item, ticked one by one.')),
      [],
    ),
    roles: v.optional(
      v.pipe(
        v.array(id('A role of this visit type.')),
        v.maxLength(12),
        says('Whose item it is in a team visit.'),
      ),
      [],
    ),
    sources: v.optional(
      v.pipe(v.array(text(120, 'A source.')), v.maxLength(12), says('What the item is informed by.')),
      [],
    ),
    codes: v.optional(
      v.pipe(
        v.array(codeSchema),
        v.maxLength(12),
        says('Codes for a health record, if the clinic uses any.'),
      ),
      [],
    ),
  }),
  v.check((item) => item.kind !== 'self' || item.cue !== undefined, 'self-needs-cue'),
);

const visitTypeSchema = v.object({
  id: id('Stable name of the visit type: a-z, 0-9 and -.'),
  title: text(60, 'What the clinician chooses at Start, at most 60 characters.'),
  description: v.optional(
    v.pipe(v.string(), maxCharacters(300), says('What kind of visit it is for, at most 300 characters.')),
    '',
  ),
  language: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language'),
    says('The language it is written in, such as en or pt-BR (BCP 47).'),
  ),
  owner: v.optional(v.pipe(v.string(), maxCharacters(80), says('Who answers for its wording.')), ''),
  reviewBy: v.optional(date('The day by which someone reads it again, such as 2027-06-30.')),
  roles: v.optional(
    v.pipe(v.array(roleSchema), v.maxLength(12), says('The roles of a team visit, if it is one.')),
    [],
  ),
  items: v.pipe(v.array(itemSchema), says('Five to nine items; up to twelve with a warning.')),
});

/** What a clinic may set for all its clinicians. Each is also a policy of its own that an administrator may set. */
export const policiesSchema = v.object({
  retentionDays: v.optional(whole(1, 3650, 'Days a finished visit is kept: 1 to 3650.')),
  autoLockMinutes: v.optional(
    whole(1, 60, 'Minutes without a touch until Webside locks outside a visit: 1 to 60.'),
  ),
  autoLockInVisitMinutes: v.optional(whole(10, 240, 'The same in a running visit: 10 to 240.')),
  requirePassphrase: v.optional(yes('Whether a passphrase must protect the notes.')),
  allowExport: v.optional(yes('Whether visits may be exported.')),
  allowPrint: v.optional(yes('Whether visits may be printed.')),
  clearClipboardSeconds: v.optional(
    whole(0, 3600, 'Seconds after which what was copied is cleared; 0: never.'),
  ),
  showWelcome: v.optional(yes('Whether the first start shows what Webside is.')),
});

/** A clinic's own wording of texts. */
export const textsSchema = v.object({
  patientSummaryFooter: v.optional(text(300, 'The last line of what the patient is given.')),
  patientSummaryHeadings: v.optional(
    v.pipe(
      v.object({
        talked: v.optional(heading('what was talked about')),
        agreed: v.optional(heading('what was agreed')),
        warning: v.optional(heading('what to look out for')),
        call: v.optional(heading('whom to call')),
        next: v.optional(heading('what happens next')),
      }),
      says('The headings in what the patient is given.'),
    ),
  ),
  noteHeadings: v.optional(
    v.pipe(
      v.object({
        subjective: v.optional(heading('what the patient told')),
        objective: v.optional(heading('what was found')),
        assessment: v.optional(heading('what the clinician makes of it')),
        plan: v.optional(heading('what is to be done')),
      }),
      says('The four headings of a clinician’s note.'),
    ),
  ),
  targetGrade: v.optional(
    whole(3, 12, 'The school grade in which what the patient is given can be read: 3 to 12, else 6.'),
  ),
});

/** A clinic configuration: the single source of its types, its checks and its published JSON Schema. */
export const configurationSchema = v.pipe(
  v.object({
    format: v.pipe(v.literal(FORMAT), says('The format of this file.')),
    id: v.pipe(
      v.string(),
      v.regex(/^[a-z0-9-]{3,64}$/, 'id'),
      says('Stable name of the standard: a-z, 0-9 and -, 3 to 64. It never changes; versions do.'),
    ),
    name: lineOfText(80, 'The standard as people call it, at most 80 characters.'),
    version: whole(1, 1_000_000_000, 'A whole number from 1; an update must be higher.'),
    updated: date('The day of this version, such as 2026-11-20.'),
    owner: lineOfText(120, 'Who answers for it, and how to reach them.'),
    expires: v.optional(
      date('Past this day clinicians are told, after Close, to ask for a newer one. It goes on working.'),
    ),
    notice: v.optional(lineOfText(140, 'One line shown at Start, at most 140 characters.')),
    support: v.optional(lineOfText(140, 'Whom to ask for help, shown in errors and Settings.')),
    visitTypes: v.pipe(
      v.array(visitTypeSchema),
      v.minLength(1),
      v.maxLength(24),
      says('The visit types, in the order in which they are offered.'),
    ),
    personalEdits: v.optional(
      v.pipe(
        v.object({
          hideItems: v.optional(yes('May hide items they always do.'), false),
          addItems: v.optional(yes('May add items of their own.'), false),
          editSay: v.optional(yes('May put the sample sentences in their own words.'), false),
        }),
        says('What clinicians may change for themselves; nothing, unless it is allowed here.'),
      ),
      { hideItems: false, addItems: false, editSay: false },
    ),
    policies: v.optional(v.pipe(policiesSchema, says('Rules for all clinicians.')), {}),
    feedback: v.optional(
      v.pipe(
        v.object({
          url: v.optional(
            https('The clinic’s own survey, https only. It is shown to the patient, never opened here.'),
          ),
          questions: v.optional(
            v.pipe(v.array(text(140, 'A question.')), v.maxLength(5), says('Own questions, at most five.')),
          ),
        }),
        says('How patients tell what they thought.'),
      ),
    ),
    texts: v.optional(
      v.pipe(
        textsSchema,
        says(
          'Own wording of texts. What stands in braces is filled in: {clinic}, {clinician}, {role}, {date}, {visitType}.',
        ),
      ),
      {},
    ),
  }),
  v.title('Webside clinic configuration'),
  says('A clinic’s standard for its video visits. Check it with: npm run config -- check FILE'),
);

/** A clinic configuration that came through the schema. */
export type Configuration = v.InferOutput<typeof configurationSchema>;
/** Rules that a clinic or an administrator may set. */
export type Policies = v.InferOutput<typeof policiesSchema>;
