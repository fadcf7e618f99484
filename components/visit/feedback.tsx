import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { FeedbackAnswers, readStandard, reasonOf, standardInForce, toldKey, useRule } from '@/components/app';
import { Button, Checkbox, Choice, Select } from '@/components/controls';
import { feedbackWords, LANGUAGES } from '@/utils/messages';
import { printQuestions, QuestionSheet } from './feedback-sheet';
import { patientLanguage, type Shown } from './hold-up';
import type { VisitProps } from './open-visit';
import { SurveyAddress } from './survey-address';
import { useHoldUp } from './use-hold-up';

const OFFERED = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }));

/** Asks the patient what they think of the visit, on a page of their own; and shows what they answered. */
export function Feedback({ open, visit }: VisitProps) {
  const text = feedbackWords();
  const isAskedAgain = useSignal(false);
  const held = useHoldUp({ open, visit }, () => feedbackWords().isHeldUp);
  const unread = useSignal<unknown>(undefined);
  useEffect(() => {
    readStandard().catch((error: unknown) => (unread.value = error));
  }, [unread]);
  // What is told of an asking is over with its first answer.
  const given = visit.feedback?.given.at;
  const toldOf = useSignal(given);
  const show = async (shown: Shown, language?: string) => {
    toldOf.value = given;
    if (await held.show(shown, language)) isAskedAgain.value = false;
  };
  const isForm = !visit.feedback || isAskedAgain.value;
  const address = standardInForce()?.feedback?.url;
  return (
    <div class="stack">
      {visit.feedback && <FeedbackAnswers feedback={visit.feedback} />}
      {visit.feedback && !isAskedAgain.value && (
        <div>
          <Button onPress={() => (isAskedAgain.value = true)}>{text.again}</Button>
        </div>
      )}
      {isForm && (
        <AskForm
          visit={visit}
          takesFocus={isAskedAgain.value}
          onAsk={(shown, language) => void show(shown, language)}
        />
      )}
      {address !== undefined && (
        <SurveyAddress address={address} onHoldUp={() => void show({ shows: 'survey', address })} />
      )}
      {unread.value !== undefined && <p role="alert">{reasonOf(unread.value)}</p>}
      {held.problem.value && <p role="alert">{held.problem.value()}</p>}
      <p role="status" class="small">
        {toldOf.value === given && held.told.value?.()}
      </p>
      <QuestionSheet />
    </div>
  );
}

interface AskFormProps extends Pick<VisitProps, 'visit'> {
  /** The button that brought it has gone. */
  takesFocus: boolean;
  onAsk: (shown: Shown, language: string) => void;
}

/** What is asked, in which language, and who presses the keys. */
function AskForm({ visit, takesFocus, onAsk }: AskFormProps) {
  const text = feedbackWords();
  const language = useSignal(patientLanguage(visit));
  const number = useSignal<'three' | 'five'>('three');
  const isByMe = useSignal(false);
  const mayPrint = useRule('allowPrint');
  const own = standardInForce()?.feedback?.questions ?? [];
  const questions = own.length > 0 ? own : number.value === 'three' ? 3 : 5;
  const by = isByMe.value ? 'clinician' : 'patient';
  return (
    <>
      <p class="small quiet">{visit.feedback ? text.againHint : text.lead}</p>
      <Select
        label={text.language}
        value={language.value}
        options={OFFERED}
        onChange={(wanted) => (language.value = wanted)}
      />
      {own.length > 0 ? (
        <p>{text.own(own.length)}</p>
      ) : (
        <Choice
          legend={text.howMany}
          value={number.value}
          options={[
            { value: 'three', label: text.three },
            { value: 'five', label: text.five },
          ]}
          onChange={(wanted) => (number.value = wanted)}
        />
      )}
      {toldKey('1') && <p class="small quiet">{text.keys}</p>}
      <Checkbox label={text.byMe} checked={isByMe.value} onChange={(wanted) => (isByMe.value = wanted)} />
      <div class="row">
        <Button
          focus={takesFocus}
          onPress={() => onAsk({ shows: 'questions', questions, by }, language.value)}
        >
          {text.holdUp}
        </Button>
        {mayPrint && (
          <Button kind="quiet" onPress={() => void printQuestions(questions, language.value)}>
            {text.print}
          </Button>
        )}
      </div>
    </>
  );
}
