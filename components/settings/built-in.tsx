import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { formats, readStandard, reasonOf, standardInForce } from '@/components/app';
import { Disclosure } from '@/components/controls';
import type { VisitType } from '@/utils/checklist';
import type { Configuration } from '@/utils/standard';
import { ItemTexts } from './item-texts';
import { Section } from './section';
import { settingsWords } from './words';

/** The standard in force: what it is, and every item of it to read. */
export function BuiltIn() {
  const { standard: text } = settingsWords();
  const problem = useSignal('');
  useEffect(() => {
    readStandard().catch((error: unknown) => (problem.value = reasonOf(error)));
  }, [problem]);
  const standard = standardInForce();
  return (
    <Section title={text.title}>
      {problem.value && <p role="alert">{problem.value}</p>}
      {standard && <Facts standard={standard} />}
      {standard && (
        <ul class="setting-list" aria-label={text.list}>
          {standard.visitTypes.map((type) => (
            <li key={type.id}>
              <Type type={type} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Facts({ standard }: { standard: Configuration }) {
  const { standard: text } = settingsWords();
  const items = standard.visitTypes.reduce((sum, type) => sum + type.items.length, 0);
  return (
    <ul>
      <li>
        <strong>{standard.name}</strong>
      </li>
      <li>{text.builtIn}</li>
      <li>{text.version(standard.version, formats.date(standard.updated))}</li>
      <li>{text.owner(standard.owner)}</li>
      <li>{text.contents(standard.visitTypes.length, items)}</li>
    </ul>
  );
}

function Type({ type }: { type: VisitType }) {
  const { standard: text } = settingsWords();
  const open = useSignal(false);
  const facts = [text.items(type.items.length), type.reviewBy && text.reviewBy(formats.date(type.reviewBy))];
  return (
    <Disclosure
      label={type.title}
      hint={facts.filter(Boolean).join(' · ')}
      open={open.value}
      onToggle={(wanted) => (open.value = wanted)}
    >
      <ItemTexts type={type} />
    </Disclosure>
  );
}
