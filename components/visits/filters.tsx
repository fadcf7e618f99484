import { Button, DateField, Fold, Select } from '@/components/controls';
import { locale, openedWords, visitsWords } from '@/utils/messages';
import type { Visits } from '@/utils/store';
import type { Entry } from '@/utils/visit';
import { EmptyBin } from './empty-bin';
import { inForce, NO_FILTER, type Filter } from './filtering';
import { titlesIn } from './titles';

interface FiltersProps {
  visits: Visits;
  entries: readonly Entry[];
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** The filters, folded away until someone asks; how many are in force is said all the same. Beside them the bin, and with it in sight, how to empty it. */
export function Filters(props: FiltersProps) {
  const { filters: text } = openedWords();
  const number = inForce(props.filter);
  return (
    <>
      <Fold label={number > 0 ? text.titleInForce(number) : text.title} beside={<Bin {...props} />}>
        <Fields {...props} />
      </Fold>
      {props.filter.bin && <EmptyBin visits={props.visits} entries={props.entries} />}
    </>
  );
}

function Bin({ filter, onChange }: FiltersProps) {
  return (
    <div class="visits-bin">
      <Button kind="chip" pressed={filter.bin} onPress={() => onChange({ ...filter, bin: !filter.bin })}>
        {visitsWords().search.bin}
      </Button>
    </div>
  );
}

/** From which day to which, and of which type. */
function Fields({ entries, filter, onChange }: Omit<FiltersProps, 'visits'>) {
  const { filters: text } = openedWords();
  const types = titlesIn(entries, locale()).map((title) => ({ value: title, label: title }));
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
