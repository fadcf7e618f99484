import { feedbackWords, patientWords } from '@/utils/messages';
import type { Answer, Feedback } from '@/utils/visit';
import { formats } from './formats';
import './feedback-answers.css';

/** What a patient answered, question by question as it was put, in words. */
export function FeedbackAnswers({ feedback }: { feedback: Feedback }) {
  const text = feedbackWords();
  const when = formats.moment(feedback.given);
  return (
    <div class="stack">
      <dl class="answers" aria-label={text.title}>
        {feedback.answers.map(({ question, answer }, at) => (
          <div key={at}>
            <dt class="small quiet" lang={feedback.language} dir="auto">
              {question}
            </dt>
            <dd class="preserve" dir="auto">
              {answerInWords(answer)}
            </dd>
          </div>
        ))}
      </dl>
      <p class="small quiet">{feedback.by === 'patient' ? text.byPatient(when) : text.byClinician(when)}</p>
    </div>
  );
}

function answerInWords(answer: Answer): string {
  const { asking } = patientWords();
  if (typeof answer === 'object') return answer.text;
  return answer === 'rather-not' ? asking.ratherNot : asking.scale[answer];
}
