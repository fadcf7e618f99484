import { FeedbackAnswers } from '@/components/app';
import { feedbackWords } from '@/utils/messages';
import type { Feedback } from '@/utils/visit';

/** What the patient thought of the visit, as they said it. It is no part of the summary. */
export function PatientSaid({ feedback }: { feedback: Feedback }) {
  return (
    <section class="stack">
      <h2>{feedbackWords().title}</h2>
      <FeedbackAnswers feedback={feedback} />
    </section>
  );
}
