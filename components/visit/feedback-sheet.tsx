import { signal } from '@preact/signals';
import { usePrinting } from '@/components/app';
import { patientWordsIn, type PatientWords } from '@/utils/messages';
import { questionsOf, type Question } from '@/utils/visit';
import './feedback-sheet.css';

const printed = signal<{ questions: Question[]; in: PatientWords } | undefined>(undefined);

/** Prints the questions in a patient's language, to be answered by pen. */
export async function printQuestions(asked: 3 | 5 | string[], language: string): Promise<void> {
  const found = await patientWordsIn(language);
  printed.value = { questions: questionsOf(asked, found.words.asking.usual), in: found };
}

/** The sheet that is printed. Nothing of the visit stands on it, and nothing of it on the screen. */
export function QuestionSheet() {
  const sheet = usePrinting(printed);
  if (!sheet) return null;
  const { words, locale, direction } = sheet.in;
  const answers = [...Object.values(words.asking.scale), words.asking.ratherNot];
  return (
    <div class="sheet" lang={locale} dir={direction}>
      <h1>{words.sheet.title}</h1>
      <p>{words.sheet.lead}</p>
      {sheet.questions.map((question, at) => (
        <section key={at} class="sheet-question">
          <h2 dir="auto">{question.text}</h2>
          {question.isOpen ? (
            <p class="sheet-lines" />
          ) : (
            <ul class="sheet-answers">
              {answers.map((answer) => (
                <li key={answer}>{answer}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
