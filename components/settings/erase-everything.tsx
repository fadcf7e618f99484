import { useSignal } from '@preact/signals';
import { reasonOf, type Said } from '@/components/app';
import { Button, Field, Form } from '@/components/controls';
import { retentionWords } from '@/utils/messages';
import { eraseEverything } from '@/utils/store';
import { Section } from './section';

/** Erases all that Webside keeps on this device, once a word was written. Every window then begins anew by itself. */
export function EraseEverything() {
  const { everything: text } = retentionWords();
  const typed = useSignal('');
  const busy = useSignal(false);
  const problem = useSignal<Said | undefined>(undefined);
  const erase = async () => {
    problem.value =
      typed.value.trim().toLowerCase() === text.word
        ? undefined
        : () => retentionWords().everything.notWritten;
    if (problem.value || busy.value) return;
    busy.value = true;
    try {
      await eraseEverything();
    } catch (error) {
      problem.value = () => retentionWords().everything.notErased(reasonOf(error));
    }
    busy.value = false;
  };
  return (
    <Section title={text.title}>
      <p>{text.lead}</p>
      <p class="small quiet">{text.remains}</p>
      <Form onSubmit={() => void erase()}>
        <Field label={text.field} value={typed.value} onInput={(written) => (typed.value = written)} />
        <div>
          <Button submit busy={busy.value}>
            {text.erase}
          </Button>
        </div>
        {problem.value && <p role="alert">{problem.value()}</p>}
      </Form>
    </Section>
  );
}
