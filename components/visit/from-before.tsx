import { formats } from '@/components/app';
import { visitWords } from '@/utils/messages';
import type { From } from '@/utils/visit';

/** What the visit before handed on: the one line to remember, and what stayed open. */
export function FromBefore({ from }: { from: From }) {
  const { from: text } = visitWords();
  const isEmpty = from.remember === '' && from.open.length === 0;
  return (
    <section class="from-before stack-tight">
      <h2 class="small">{text.title(from.title, formats.day(from.started))}</h2>
      {from.remember && (
        <>
          <p class="small quiet">{text.remember}</p>
          <p class="preserve" dir="auto">
            {from.remember}
          </p>
        </>
      )}
      {from.open.length > 0 && (
        <p class="small" dir="auto">
          {text.open(from.open)}
        </p>
      )}
      {isEmpty && <p class="small quiet">{text.nothing}</p>}
    </section>
  );
}
