import { inOrder, type Item, type VisitType } from '@/utils/checklist';
import { inForceWords, locale, quoted, visitWords } from '@/utils/messages';

/** The items of a visit type, in the order they are lived, with all that they say; in full also when, whether fixed, and by what informed. */
export function ItemTexts({ type, isFull = false }: { type: VisitType; isFull?: boolean }) {
  return (
    <div class="setting-items stack" lang={type.language}>
      {type.description && <p dir="auto">{type.description}</p>}
      <ol class="stack">
        {inOrder(type.items).map((item) => (
          <li key={item.id}>
            <ItemText item={item} language={type.language} roles={rolesOf(type, item)} isFull={isFull} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Whose an item is in a team visit; empty where it is everybody's. */
function rolesOf({ roles }: VisitType, item: Item): string {
  return roles
    .filter(({ id }) => item.roles.includes(id))
    .map(({ title }) => title)
    .join(' · ');
}

interface ItemTextProps {
  item: Item;
  language: string;
  roles: string;
  isFull: boolean;
}

function ItemText({ item, language, roles, isFull }: ItemTextProps) {
  const text = inForceWords();
  return (
    <>
      <strong dir="auto">{item.label}</strong>
      {isFull && (
        <p class="small quiet" lang={locale()}>
          {[visitWords().phases[item.phase], item.fixed && text.print.fixed].filter(Boolean).join(' · ')}
        </p>
      )}
      {roles && (
        <p class="small quiet" dir="auto">
          {roles}
        </p>
      )}
      <dl>
        <Part name={text.say} text={quoted(item.say, language)} />
        <Part name={text.cue} text={item.cue} />
        <Part name={text.why} text={item.why} />
        <Part name={text.chips} text={item.chips.map(({ label }) => label).join(' · ')} />
        {isFull && <Part name={text.print.sources} text={item.sources.join(' · ')} />}
      </dl>
      {item.sample && (
        <p class="small quiet" lang={locale()}>
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
      <dt class="small quiet" lang={locale()}>
        {name}
      </dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}
