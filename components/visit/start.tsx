import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formats, Heading, Places, reasonOf, words } from '@/components/app';
import { Button, Disclosure, Field, Form, Select } from '@/components/controls';
import { stampNow, today } from '@/utils/browser';
import { loadBuiltIn, type Standard } from '@/utils/checklist';
import { TooLong, waitingIn, type Index, type Visits } from '@/utils/store';
import type { Entry } from '@/utils/visit';

/** Start: visit type, an optional label, one button; and what waits to be finished. */
export function Start({ visits, index }: { visits: Visits; index: Index }) {
  const { start } = words();
  const standard = useSignal<Standard | undefined>(undefined);
  const chosen = useSignal<string | undefined>(undefined);
  const label = useSignal('');
  const problem = useSignal('');
  const busy = useSignal(false);

  useEffect(() => {
    loadBuiltIn(today()).then(
      (loaded) => (standard.value = loaded),
      (error: unknown) => (problem.value = reasonOf(error)),
    );
  }, [standard, problem]);
  const types = standard.value?.visitTypes ?? [];
  const type = types.find((candidate) => candidate.id === chosen.value) ?? types[0];

  const begin = async () => {
    if (!standard.value || !type || busy.value) return;
    busy.value = true;
    try {
      await visits.start(type, standard.value, label.value.trim(), stampNow());
    } catch (error) {
      problem.value = refusal(error);
      busy.value = false;
    }
  };

  return (
    <main class="page-body">
      <Heading>{start.title}</Heading>
      <Form onSubmit={() => void begin()}>
        <Select
          label={start.visitType}
          value={type?.id ?? ''}
          options={types.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => (chosen.value = id)}
        />
        <Field label={start.label} hint={start.labelHint} onInput={(text) => (label.value = text)} />
        {problem.value && <p role="alert">{problem.value}</p>}
        <Button kind="main" submit busy={busy.value}>
          {start.start}
        </Button>
      </Form>
      <ToFinish entries={waitingIn(index)} onResume={(id) => void visits.bringForward(id)} />
      <Places />
    </main>
  );
}

function refusal(error: unknown): string {
  const { start } = words();
  return error instanceof TooLong ? start.labelTooLong(error.length, error.limit) : reasonOf(error);
}

/** The visits that wait to be finished, folded under their number. */
function ToFinish({ entries, onResume }: { entries: Entry[]; onResume: (id: string) => void }) {
  const { start } = words();
  const open = useSignal(false);
  if (entries.length === 0) return null;
  return (
    <Disclosure
      label={start.toFinish(entries.length)}
      open={open.value}
      onToggle={(wanted) => (open.value = wanted)}
    >
      <ul class="stack-tight">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Button onPress={() => onResume(entry.id)}>{start.resume(nameOf(entry))}</Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function nameOf(entry: Entry): string {
  return `${entry.label || entry.title}, ${formats.time(entry.started)}`;
}
