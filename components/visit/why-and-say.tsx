import { words } from '@/components/app';
import type { Item } from '@/utils/checklist';
import { visitWords } from './words';

/** What to do, why, and a sentence to say if one likes. The words are the visit type's, in its language. */
export function WhyAndSay({ item, language }: { item: Item; language: string }) {
  const { visit: text } = visitWords();
  return (
    <dl class="why" lang={language}>
      <Part name={text.say} text={item.say && `“${item.say}”`} kind="why-say" />
      <Part name={text.cue} text={item.cue} />
      <Part name={text.why} text={item.why} />
      {item.ownSay && (
        <dd class="small quiet" lang={words().locale}>
          {text.ownSay}
        </dd>
      )}
      {item.own && (
        <dd class="small quiet" lang={words().locale}>
          {text.ownItem}
        </dd>
      )}
      {item.sample && <dd class="why-sample small quiet">{text.sample}</dd>}
    </dl>
  );
}

function Part({ name, text, kind = '' }: { name: string; text: string | undefined; kind?: string }) {
  if (!text) return null;
  return (
    <div class="why-part">
      <dt class="small quiet" lang={words().locale}>
        {name}
      </dt>
      <dd class={kind} dir="auto">
        {text}
      </dd>
    </div>
  );
}
