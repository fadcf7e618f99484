import { preferences } from '@/components/app';
import { Select } from '@/components/controls';
import type { VisitType } from '@/utils/checklist';
import { visitWords } from '@/utils/messages';
import type { Configuration } from '@/utils/standard';

/** What was chosen of the standard: a visit type, and in a team visit one's own role. */
export interface Chosen {
  type: string;
  role: string | undefined;
}

interface TypeChoiceProps {
  standard: Configuration;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** The visit types as they are offered: the favourites first. */
function offered({ visitTypes }: Configuration): VisitType[] {
  const { favourites } = preferences();
  const isFavourite = ({ id }: VisitType) => favourites.includes(id);
  return [...visitTypes.filter(isFavourite), ...visitTypes.filter((type) => !isFavourite(type))];
}

/** The chosen type of the standard; the first one offered when there is none (any more) of that id. */
export function typeOf(standard: Configuration, { type }: Chosen): VisitType | undefined {
  const types = offered(standard);
  return types.find(({ id }) => id === type) ?? types[0];
}

/** The chosen role, if the type has it. */
export function roleOf(type: VisitType, { role }: Chosen): string | undefined {
  return type.roles.find(({ id }) => id === role)?.id;
}

/** The visit type, and the role where the type has roles. */
export function TypeChoice({ standard, chosen, onChange }: TypeChoiceProps) {
  const { start } = visitWords();
  const type = typeOf(standard, chosen);
  const roles = type?.roles ?? [];
  return (
    <>
      <Select
        label={start.visitType}
        value={type?.id ?? ''}
        options={offered(standard).map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id) => onChange({ ...chosen, type: id })}
      />
      {type && roles.length > 0 && (
        <Select
          label={start.role}
          value={roleOf(type, chosen) ?? ''}
          options={[
            { value: '', label: start.everyRole },
            ...roles.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(role) => onChange({ ...chosen, role: role || undefined })}
        />
      )}
    </>
  );
}
