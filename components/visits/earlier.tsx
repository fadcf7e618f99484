import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Copyable, formats, reasonOf, type Said } from '@/components/app';
import { Button, Disclosure, Fold } from '@/components/controls';
import { stampAside } from '@/utils/browser';
import { dayKey, earlierWords } from '@/utils/messages';
import { readOlder, type Visits } from '@/utils/store';
import { itemOf, textOf, type Field, type Older, type Visit } from '@/utils/visit';

interface EarlierProps {
  visits: Visits;
  visit: Visit;
}

/** The earlier states of a visit's texts, the newest first, folded away. */
export function Earlier({ visits, visit }: EarlierProps) {
  const states = [...(visit.history ?? [])].reverse();
  const told = useSignal<Said | undefined>(undefined);
  if (states.length === 0) return null;
  return (
    <section class="stack">
      <Fold label={earlierWords().title(states.length)}>
        <ul class="visits-earlier stack-tight">
          {states.map((state) => (
            <li key={state.id}>
              <State
                visits={visits}
                visit={visit}
                state={state}
                onBroughtBack={() => (told.value = () => earlierWords().broughtBack)}
              />
            </li>
          ))}
        </ul>
      </Fold>
      <p role="status" class="small">
        {told.value?.()}
      </p>
    </section>
  );
}

interface StateProps extends EarlierProps {
  state: Older;
  onBroughtBack: () => void;
}

function State(props: StateProps) {
  const { visit, state } = props;
  const open = useSignal(false);
  const isOfTheDay = dayKey(state.at) === dayKey(visit.started);
  const when = isOfTheDay ? formats.time(state.at) : formats.moment(state.at);
  return (
    <Disclosure
      label={earlierWords().until(nameOf(visit, state.field), when)}
      hint={earlierWords().length(state.length)}
      open={open.value}
      onToggle={(wanted) => (open.value = wanted)}
    >
      <Opened
        {...props}
        onBroughtBack={() => {
          open.value = false;
          props.onBroughtBack();
        }}
      />
    </Disclosure>
  );
}

/** An earlier state in full. It is read from the disk when someone asks for it. */
function Opened({ visits, visit, state: { id = '', field }, onBroughtBack }: StateProps) {
  const found = useSignal<string | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  useEffect(() => {
    readOlder(visits, id).then(
      (text) => (found.value = text),
      (error: unknown) => (problem.value = () => earlierWords().notRead(reasonOf(error))),
    );
  }, [visits, id, found, problem]);
  const bringBack = async (next: string) => {
    const deed = {
      do: 'bringBack',
      field: field as Field,
      base: textOf(visit, field as Field),
      next,
    } as const;
    try {
      await visits.change(visit.id, [{ deed, stamp: stampAside() }]);
      onBroughtBack();
    } catch (error) {
      problem.value = () => reasonOf(error);
    }
  };
  const text = found.value;
  return (
    <div class="stack">
      {problem.value && <p role="alert">{problem.value()}</p>}
      {text !== undefined && <Copyable content={text} words={earlierWords()} />}
      {text !== undefined && !visit.binned && (
        <Button onPress={() => void bringBack(text)}>{earlierWords().bringBack}</Button>
      )}
    </div>
  );
}

/** What a field is called in that visit. */
function nameOf(visit: Visit, field: string): string {
  const label = itemOf(visit, field.replace(/^item:/, ''))?.label;
  // Those of one kind share a name: the words tell them apart.
  const kind = field.replace(/:.*/, '');
  return earlierWords().field[kind] ?? (label ? earlierWords().itemNote(label) : earlierWords().otherNote);
}
