import { signal, useSignal } from '@preact/signals';
import { Select } from '@/components/controls';
import { summaryWords, textsWords } from '@/utils/messages';
import { textOf, type MadeText as Kind, type Visit } from '@/utils/visit';
import { useClinician } from './clinician';
import { MadeText, type Editor } from './made-text';
import { madeText } from './made-texts';
import { reasonOf } from './problem';
import { standardInForce } from './standard';

const NOBODY = { name: '', role: '' };
const KINDS = ['checklist', 'note', 'soap', 'line'] as const satisfies Kind[];
const FILE = 'webside-summary.txt';

/** The kind that was chosen last in this page. */
const chosenLast = signal<(typeof KINDS)[number]>('checklist');

interface SummaryTextProps {
  visit: Visit;
  editor?: Editor;
  shortcut?: string | undefined;
  /** Copies it, as its button does. */
  act?: { current: () => void };
}

/** The visit's summary, of the kind one likes, and a button that copies it. It comes whole: not before the clinician is known. */
export function SummaryText({ visit, editor, shortcut, act }: SummaryTextProps) {
  const { clinician, failure } = useClinician();
  const text = textsWords();
  const chosen = useSignal<(typeof KINDS)[number] | undefined>(undefined);
  // One that someone edited is the one that they want to see.
  const edited = KINDS.find((one) => textOf(visit, `edited:${one}`) !== '');
  const kind = chosen.value ?? edited ?? chosenLast.value;
  if (!clinician && failure === undefined) return null;
  return (
    <section class="stack">
      <h2>{summaryWords().title}</h2>
      {failure !== undefined && <p role="alert">{summaryWords().noClinician(reasonOf(failure))}</p>}
      <Select
        label={text.kind}
        value={kind}
        options={KINDS.map((value) => ({ value, label: text.kinds[value] }))}
        onChange={(value) => {
          chosen.value = chosenLast.value = value as typeof kind;
        }}
      />
      <MadeText
        key={kind}
        visit={visit}
        kind={kind}
        made={madeText(kind, visit, clinician ?? NOBODY, standardInForce())}
        words={{ copy: summaryWords().copy, editedField: text.editedField, printed: summaryWords().title }}
        file={FILE}
        editor={editor}
        shortcut={shortcut}
        {...(act ? { act } : {})}
      />
    </section>
  );
}
