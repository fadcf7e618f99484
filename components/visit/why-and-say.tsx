import type { Item } from '@/utils/checklist';
import { locale, quoted, visitWords } from '@/utils/messages';

/** What to do, why, and a sentence to say if one likes. The words are the visit type's, in its language. */
export function WhyAndSay({ item, language }: { item: Item; language: string }) {
  const { visit: text } = visitWords();
  return (
    <div class="why" lang={language}>
      <dl class="why-parts">
        <Part name={text.say} text={quoted(item.say, language)} kind="why-say" />
        <Part name={text.cue} text={item.cue} />
        <Part name={text.why} text={item.why} />
      </dl>
      {item.ownSay && <Remark text={text.ownSay} />}
      {item.own && <Remark text={text.ownItem} />}
      {item.sample && <Remark text={text.sample} />}
    </div>
  );
}

/** What is to know of the item itself, in the interface's language. */
function Remark({ text }: { text: string }) {
  return (
    <p class="small quiet" lang={locale()}>
      {text}
    </p>
  );
}

function Part({ name, text, kind = '' }: { name: string; text: string | undefined; kind?: string }) {
  if (!text) return null;
  return (
    <div class="why-part">
      <dt class="small quiet" lang={locale()}>
        {name}
      </dt>
      <dd class={kind} dir="auto">
        {text}
      </dd>
    </div>
  );
}
