import { Button, DateField, Select } from '@/components/controls';
import { words } from '@/components/app';
import type { Entry } from '@/utils/visit';
import { inForce, NO_FILTER, titlesIn, type Filter } from './filtering';
import { visitsWords } from './words';

interface FiltersProps {
  entries: readonly Entry[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** From which day to which, and of which type. */
export function Filters({ entries, filter, onChange }: FiltersProps) {
  const { search: text } = visitsWords();
  const types = titlesIn(entries, words().locale).map((title) => ({ value: title, label: title }));
  return (
    <div class="stack">
      <div class="visits-dates">
        <DateField label={text.from} value={filter.from} onChange={(from) => onChange({ ...filter, from })} />
        <DateField label={text.to} value={filter.to} onChange={(to) => onChange({ ...filter, to })} />
      </div>
      <Select
        label={text.type}
        value={filter.title}
        options={[{ value: '', label: text.everyType }, ...types]}
        onChange={(title) => onChange({ ...filter, title })}
      />
      <div>
        <Button
          kind="quiet"
          disabled={inForce(filter) === 0}
          onPress={() => onChange({ ...NO_FILTER, bin: filter.bin })}
        >
          {text.clear}
        </Button>
      </div>
    </div>
  );
}
