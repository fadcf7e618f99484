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
  const { present, skipped } = visit.reflection ?? {};
  if (skipped) return <p class="quiet">{text.skipped}</p>;
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
        <Button kind="quiet" onPress={() => void open.do({ do: 'reflect', reflection: { skipped: true } })}>
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
