import { useSignal } from '@preact/signals';
import { reasonOf, usePersonal, type Said } from '@/components/app';
import { Button, Checkbox, Fold, Field, Form } from '@/components/controls';
import { inOrder, type Item, type VisitType } from '@/utils/checklist';
import { personalWords, settingsWords } from '@/utils/messages';
import {
  editsOf,
  ITEM_TEXTS,
  removeItem,
  resetType,
  reword,
  setHidden,
  type Configuration,
  type TypeEdits,
} from '@/utils/standard';
import { OwnItem, tooLong, type Edit } from './own-item';

/** What a clinician may change for themselves. */
type Allowed = Configuration['personalEdits'];

/** What a clinician changes over a visit type, where the standard allows it: shown as the difference, and changed here. */
export function Yours({ type, allowed }: { type: VisitType; allowed: Allowed }) {
  const text = personalWords();
  const { edits, failure, change } = usePersonal();
  const problem = useSignal<Said | undefined>(undefined);
  if (!edits) return null;
  const edit: Edit = async (next) => {
    // A second refusal is told anew.
    problem.value = undefined;
    try {
      await change(next);
    } catch (error) {
      problem.value = () => settingsWords().notChanged(reasonOf(error));
    }
    return problem.value === undefined;
  };
  const own = editsOf(edits, type.id);
  const lines = differenceLines(type, own);
  return (
    <div class="setting-items">
      <Fold label={text.title(type.title)} hint={lines.join(' · ') || text.unchanged}>
        <div class="stack">
          <p class="small quiet">{text.lead}</p>
          {failure !== undefined && <p role="alert">{text.notRead(reasonOf(failure))}</p>}
          {problem.value && <p role="alert">{problem.value()}</p>}
          <ul class="stack">
            {inOrder(type.items).map((item) => (
              <li key={item.id}>
                <Mine type={type} item={item} own={own} allowed={allowed} edit={edit} />
              </li>
            ))}
          </ul>
          {allowed.addItems && <OwnItems type={type} own={own} edit={edit} />}
          {lines.length > 0 && (
            <div>
              <Button onPress={() => void edit((before) => resetType(before, type.id))}>{text.reset}</Button>
            </div>
          )}
        </div>
      </Fold>
    </div>
  );
}

/** What was changed over a visit type, in words. */
function differenceLines(type: VisitType, { sayings, hidden, own }: TypeEdits): string[] {
  const { changed: text } = personalWords();
  const labels = (ids: string[]) => type.items.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  const [reworded, away] = [labels(sayings.map(({ item }) => item)), labels(hidden)];
  return [
    ...(reworded.length > 0 ? [text.sayings(reworded)] : []),
    ...(away.length > 0 ? [text.hidden(away)] : []),
    ...(own.length > 0 ? [text.own(own.map(({ label }) => label))] : []),
  ];
}

interface MineProps {
  type: VisitType;
  item: Item;
  own: TypeEdits;
  allowed: Allowed;
  edit: Edit;
}

/** One item of the standard: hidden or not, and its sentence in one's own words. */
function Mine({ type, item, own, allowed, edit }: MineProps) {
  const text = personalWords();
  if (item.fixed) {
    return (
      <p>
        <strong dir="auto">{item.label}</strong> <span class="small quiet">{text.fixed}</span>
      </p>
    );
  }
  return (
    <div class="stack-tight">
      <strong dir="auto">{item.label}</strong>
      {allowed.hideItems && (
        <Checkbox
          label={text.hide(item.label)}
          checked={own.hidden.includes(item.id)}
          onChange={(wanted) => void edit((before) => setHidden(before, type.id, item.id, wanted))}
        />
      )}
      {allowed.editSay && <Saying type={type} item={item} own={own} edit={edit} />}
    </div>
  );
}

function Saying({ type, item, own, edit }: Omit<MineProps, 'allowed'>) {
  const text = personalWords();
  const { text: mine, base } = own.sayings.find((saying) => saying.item === item.id) ?? {};
  const written = useSignal<string | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const save = async (words: string) => {
    problem.value = tooLong(words, ITEM_TEXTS.say);
    if (problem.value) return;
    // What is not kept stays in the field.
    if (await edit((before) => reword(before, type.id, item, words))) written.value = undefined;
  };
  const isOutdated = mine !== undefined && base !== (item.say ?? '') && mine !== item.say;
  const isChanged = written.value !== undefined && written.value.trim() !== (mine ?? '');
  return (
    <Form onSubmit={() => void save(written.value ?? mine ?? '')}>
      <Field
        label={text.say(item.label)}
        {...(item.say ? { hint: text.standardSays(item.say) } : {})}
        value={written.value ?? mine ?? ''}
        onInput={(words) => (written.value = words)}
      />
      {problem.value && <p role="alert">{problem.value()}</p>}
      {isOutdated && <p role="alert">{text.outdated(base ?? '')}</p>}
      <div class="row">
        {isOutdated && <Button onPress={() => void save(mine)}>{text.stay(item.label)}</Button>}
        {isChanged && <Button submit>{text.keep(item.label)}</Button>}
        {mine !== undefined && <Button onPress={() => void save('')}>{text.back(item.label)}</Button>}
      </div>
    </Form>
  );
}

/** Items of one's own: those there are, each to remove, and a form for another. */
function OwnItems({ type, own, edit }: { type: VisitType; own: TypeEdits; edit: Edit }) {
  const text = personalWords();
  return (
    <>
      {own.own.map(({ id, label }) => (
        <div key={id} class="section-head">
          <strong dir="auto">{label}</strong>
          <Button kind="quiet" onPress={() => void edit((before) => removeItem(before, type.id, id))}>
            {text.remove(label)}
          </Button>
        </div>
      ))}
      <OwnItem type={type} edit={edit} />
    </>
  );
}
