import { useEffect, useMemo } from 'preact/hooks';
import { computed } from '@preact/signals';
import { beforeLocking, holdUnsaved } from '@/components/app';
import { patientWords } from '@/utils/messages';
import { unseenFailure } from '@/utils/browser';
import type { DraftBox, Visits } from '@/utils/store';
import { questionsOf, type Visit } from '@/utils/visit';
import { beginAnswering, type Asked } from './answering';
import { giveThanks } from './held-up';
import { OneQuestion } from './one-question';

/** The questions, one at a time; after the last one thanks, and nothing else. */
export function Asking({ visits, visit, held }: { visits: Visits; visit: Visit; held: Asked }) {
  // As they were put at first: neither a change of the visit nor of the language puts another question.
  const { questions, answering } = useMemo(() => {
    const put = questionsOf(held.questions, patientWords().asking.usual);
    return { questions: put, answering: beginAnswering(visits, visit, held, put) };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the visit changes with each answer
  }, [visits, held]);
  useEffect(() => {
    const stops = [
      beforeLocking(() => answering.flush()),
      holdUnsaved(computed(() => answering.failure.value !== undefined)),
    ];
    let box: DraftBox | undefined;
    let isOver = false;
    // Late or without it, every answer is kept as before.
    import('./net')
      .then(({ openDraftBox }) => openDraftBox(visits, unseenFailure))
      .then((opened) => {
        box = opened;
        if (isOver) box.giveBack();
        else answering.hasNet(box);
      }, unseenFailure);
    const leave = () => {
      box?.putNow();
      void answering.flush();
    };
    globalThis.addEventListener('pagehide', leave);
    return () => {
      // Something else is held up, or the visit was closed: the last words are kept all the same.
      leave();
      isOver = true;
      box?.giveBack();
      stops.forEach((stop) => stop());
      globalThis.removeEventListener('pagehide', leave);
    };
  }, [answering, visits]);
  const at = answering.at.value;
  const question = questions[at];
  if (!question) return null;
  const go = async (to: number) => {
    if (to < questions.length) await answering.go(to);
    else if (await answering.flush()) await giveThanks(held.language);
  };
  return (
    <OneQuestion
      key={at}
      question={question}
      language={question.isOwn ? visit.type.language : undefined}
      at={at}
      total={questions.length}
      answering={answering}
      onGo={(to) => void go(to)}
    />
  );
}
