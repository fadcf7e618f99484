import { useSignal } from '@preact/signals';
import { Button, Choice } from '@/components/controls';
import { afterWords } from '@/utils/messages';
import { REFLECTIONS } from '@/utils/visit';
import type { VisitProps } from './open-visit';
import { VisitText } from './visit-text';

const SCALE = ['1', '2', '3', '4', '5'] as const;

/** A minute for the clinician alone. What is left out is left out: it is not asked again. */
export function Reflection({ open, visit }: VisitProps) {
  const { reflection: text } = afterWords();
  const isHeavy = useSignal(false);
  const isPressed = useSignal(false);
  const { present, skipped } = visit.reflection ?? {};
  const press = (skip: boolean) => {
    isPressed.value = true;
    const kept = present === undefined ? {} : { present };
    void open.do({ do: 'reflect', reflection: skip ? { ...kept, skipped: true } : kept });
  };
  if (skipped) {
    return (
      <div class="stack-tight">
        <p class="quiet">{text.skipped}</p>
        <div>
          <Button kind="quiet" focus={isPressed.value} onPress={() => press(false)}>
            {text.answer}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div class="stack">
      <p class="small quiet">{text.lead}</p>
      {REFLECTIONS.map((question) => (
        <VisitText
          key={question}
          open={open}
          visit={visit}
          field={`reflection:${question}`}
          label={text.questions[question]}
          low
        />
      ))}
      <Choice
        legend={text.present}
        value={present === undefined ? undefined : (`${present}` as const)}
        options={SCALE.map((value) => ({ value, label: text.scale[value] }))}
        onChange={(value) =>
          void open.do({ do: 'reflect', reflection: { present: Number(value) as 1 | 2 | 3 | 4 | 5 } })
        }
      />
      <div class="row">
        <Button kind="quiet" focus={isPressed.value} onPress={() => press(true)}>
          {text.skip}
        </Button>
        <Button kind="quiet" expanded={isHeavy.value} onPress={() => (isHeavy.value = !isHeavy.value)}>
          {text.heavy}
        </Button>
      </div>
      <p role="status">{isHeavy.value && text.heavyText}</p>
    </div>
  );
}
