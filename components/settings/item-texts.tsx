import { words } from '@/components/app';
import { inOrder, type Item, type VisitType } from '@/utils/checklist';
import { settingsWords } from './words';

/** The items of a visit type, in the order they are lived, with all that they say. */
export function ItemTexts({ type }: { type: VisitType }) {
  return (
    <div class="setting-items stack" lang={type.language}>
      {type.description && <p dir="auto">{type.description}</p>}
      <ol class="stack">
        {inOrder(type.items).map((item) => (
          <li key={item.id}>
            <ItemText item={item} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function ItemText({ item }: { item: Item }) {
  const { standard: text } = settingsWords();
  return (
    <>
      <strong dir="auto">{item.label}</strong>
      <dl>
        <Part name={text.say} text={item.say && `“${item.say}”`} />
        <Part name={text.cue} text={item.cue} />
        <Part name={text.why} text={item.why} />
      </dl>
      {item.sample && (
        <p class="small quiet" lang={words().locale}>
          {text.sample}
        </p>
      )}
    </>
  );
}

function Part({ name, text }: { name: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <div class="setting-part">
      <dt class="small quiet" lang={words().locale}>
        {name}
      </dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}
