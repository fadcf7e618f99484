import { useLayoutEffect, useRef } from 'preact/hooks';
import { toldKey } from '@/components/app';
import { Button } from '@/components/controls';
import { plainWords } from '@/utils/messages';
import { LEAST_WORDS, type Judgement } from '@/utils/plain';
import { KEYS, useKeys } from './keys';
import { LongSentences, MedicalWords } from './plain-findings';
import { usePlainWords, type PlainWordsProps } from './plain-state';
import './plain-words.css';

/**
 * How the patient's text reads, under it: one line, and what could be plainer. Nothing is changed but by a press. It tells
 * of the text as it was when the last key was half a second ago.
 */
export function PlainWords(props: PlainWordsProps) {
  const text = plainWords();
  const { judged, judgement, news, focusAt, use, takeBack } = usePlainWords(props);
  const section = useRef<HTMLElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const [first] = judgement.hits;
  const [only, ...others] = first?.instead ?? [];
  const hasKey = only !== undefined && others.length === 0;
  useKeys({
    [KEYS.plain]: () => {
      // Where there are two words for one, no key chooses.
      if (first && hasKey) use(first, only, 0);
    },
  });
  useLayoutEffect(() => {
    if (focusAt === undefined) return;
    // The buttons took it already, where there is one left.
    if (judgement.hits.length === 0) line.current?.focus({ preventScroll: true });
    section.current?.querySelector(':focus')?.scrollIntoView({ block: 'nearest' });
  }, [focusAt, judged, judgement]);
  if (judgement.words === 0) return null;
  return (
    <section ref={section} class="stack" aria-label={text.title}>
      <div class="stack-tight">
        <p ref={line} tabIndex={-1} class="small quiet">
          {lineOf(judgement, props.target)}
        </p>
        {judgement.isAbove && <p class="small quiet">{text.lower}</p>}
      </div>
      {judgement.long.length > 0 && (
        <LongSentences text={judged} language={props.language} long={judgement.long} />
      )}
      {judgement.hits.length > 0 && (
        <MedicalWords
          text={judged}
          language={props.language}
          hits={judgement.hits}
          focusAt={focusAt}
          shortcut={hasKey ? toldKey(KEYS.plain) : undefined}
          onUse={use}
        />
      )}
      <p role="status" class="small">
        {news?.said}
      </p>
      {news?.before !== undefined && (
        <div>
          <Button kind="quiet" onPress={takeBack}>
            {text.takeBack}
          </Button>
        </div>
      )}
    </section>
  );
}

function lineOf({ cannot, grade = 0 }: Judgement, target: number): string {
  const { reads, reason } = plainWords();
  if (cannot === 'short') return reason.short(LEAST_WORDS);
  return cannot ? reason[cannot] : reads(grade, target);
}
