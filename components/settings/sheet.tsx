import { signal } from '@preact/signals';
import { formats, usePrinting } from '@/components/app';
import type { VisitType } from '@/utils/checklist';
import { inForceWords } from '@/utils/messages';
import type { Configuration } from '@/utils/standard';
import { ItemTexts } from './item-texts';
import { factsOf } from './type-list';

/** What is being printed: a visit type of the standard, or all of them. */
const printed = signal<VisitType[] | undefined>(undefined);

/** Prints visit types of the standard in force, for the clinic's own approval. */
export function print(types: VisitType[]): void {
  printed.value = types;
}

/** The sheet that is printed: nothing of it stands on the screen, and nothing else of the page on the paper. */
export function Sheet({ configuration }: { configuration: Configuration }) {
  const types = usePrinting(printed);
  if (!types) return null;
  const text = inForceWords();
  const { name, id, version, updated, owner } = configuration;
  return (
    <div class="sheet">
      <h1 dir="auto">{text.report.standard(name, id)}</h1>
      <p>{text.version(version, formats.date(updated))}</p>
      <p dir="auto">{text.owner(owner)}</p>
      {types.map((type) => (
        <section key={type.id} class="sheet-type">
          <h2 dir="auto">{type.title}</h2>
          <p>{[factsOf(type), type.owner && text.owner(type.owner)].filter(Boolean).join(' · ')}</p>
          <ItemTexts type={type} isFull />
        </section>
      ))}
      <p class="sheet-sign">{text.print.approved}</p>
    </div>
  );
}
