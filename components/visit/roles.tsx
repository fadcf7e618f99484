import type { Item } from '@/utils/checklist';
import { visitWords } from '@/utils/messages';
import type { Visit } from '@/utils/visit';

/** Whose an item is in a team visit; nothing where it is everybody's. The clinician's own stands out. */
export function Roles({ visit, item }: { visit: Visit; item: Item }) {
  const { visit: text } = visitWords();
  const roles = visit.type.roles.filter((role) => item.roles.includes(role.id));
  return (
    <>
      {roles.map(({ id, title }) => (
        <span key={id} class={id === visit.role ? 'role role-mine' : 'role'} lang={visit.type.language}>
          {id === visit.role ? text.ofMyRole(title) : title}
        </span>
      ))}
    </>
  );
}
