import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Heading, toldKey } from '@/components/app';
import { Button, TextArea, Tiles } from '@/components/controls';
import { patientWords } from '@/utils/messages';
import type { Answer, Question } from '@/utils/visit';
import type { Answering } from './answering';
import { useAnswerKeys } from './answer-keys';
import { Face, SCALE } from './face';
import { Sheet } from './sheet';

/** A press this soon after a question came was meant for the one before (ms). */
const SETTLING = 500;

interface OneQuestionProps {
  question: Question;
  /** The language of the question, where it is not the page's. */
  language: string | undefined;
  at: number;
  total: number;
  answering: Answering;
  onGo: (to: number) => void;
}

/** One question, its answers, and the way on and back. None needs an answer. */
export function OneQuestion({ question, language, at, total, answering, onGo }: OneQuestionProps) {
  const { asking: text } = patientWords();
  const id = useId();
  const came = useRef(0);
  useLayoutEffect(() => {
    came.current = performance.now();
  }, []);
  const answer = answering.answers.value[at];
  const go = (to: number) => {
    if (performance.now() - came.current >= SETTLING) onGo(to);
  };
  useAnswerKeys({
    digit: (digit) => {
      if (digit === 0) answering.answer('rather-not');
      else if (!question.isOpen) answering.answer(digit);
    },
    enter: () => go(at + 1),
  });
  const failure = answering.failure.value;
  return (
    <Sheet>
      <p class="held-place">{text.position(at + 1, total)}</p>
      <div id={id} lang={language} dir="auto">
        <Heading>{question.text}</Heading>
      </div>
      {question.isOpen ? (
        <InWords answer={answer} answering={answering} />
      ) : (
        <ByFace labelledBy={id} answer={answer} onAnswer={(given) => answering.answer(given)} />
      )}
      {failure && (
        <div class="stack" role="alert">
          <p>{failure === 'too-long' ? text.tooLong : text.notKept}</p>
          {failure === 'not-kept' && (
            <div>
              <Button onPress={() => void answering.flush()}>{text.tryAgain}</Button>
            </div>
          )}
        </div>
      )}
      <div class="held-ways">
        <Button disabled={at === 0} onPress={() => go(at - 1)}>
          {text.back}
        </Button>
        <Button kind="main" onPress={() => go(at + 1)}>
          {at + 1 < total ? text.next : text.finish}
        </Button>
      </div>
    </Sheet>
  );
}

function ByFace({
  labelledBy,
  answer,
  onAnswer,
}: {
  labelledBy: string;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}) {
  const { asking: text } = patientWords();
  const faces = SCALE.map((place) => ({
    value: String(place),
    label: text.scale[place],
    picture: <Face place={place} />,
    shortcut: toldKey(String(place)),
  }));
  const ratherNot = { value: 'rather-not', label: text.ratherNot, wide: true, shortcut: toldKey('0') };
  return (
    <Tiles
      labelledBy={labelledBy}
      value={typeof answer === 'number' ? String(answer) : answer === 'rather-not' ? answer : undefined}
      options={[...faces, ratherNot]}
      onChange={(value) => onAnswer(SCALE.find((place) => String(place) === value) ?? 'rather-not')}
    />
  );
}

function InWords({ answer, answering }: { answer: Answer | undefined; answering: Answering }) {
  const { asking: text } = patientWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const isRatherNot = answer === 'rather-not';
  useEffect(() => {
    if (isRatherNot && area.current) area.current.value = '';
  }, [isRatherNot]);
  return (
    <>
      <TextArea
        label={text.answer}
        start={typeof answer === 'object' ? answer.text : ''}
        spellCheck={false}
        innerRef={area}
        onInput={(written) => answering.write(written)}
      />
      <div>
        <Button
          kind="chip"
          pressed={isRatherNot}
          shortcut={toldKey('0')}
          onPress={() => answering.answer(isRatherNot ? undefined : 'rather-not')}
        >
          {text.ratherNot}
        </Button>
      </div>
    </>
  );
}
