import { fromFileWords, inForceWords } from '@/utils/messages';
import type { Difference, TypeDifference } from '@/utils/standard';

/** What one standard changes over another, in words. */
export function DifferenceList({ difference, before }: { difference: Difference; before: string }) {
  const { difference: text } = fromFileWords();
  const lines = linesOf(difference, before);
  const isAlike = lines.length === 0 && difference.types.length === 0;
  return (
    <ul class="difference stack-tight">
      {isAlike && <li>{text.none}</li>}
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
      {difference.types.map((type) => (
        <li key={type.title}>
          <strong dir="auto">{type.title}</strong>
          <ul>
            {typeLines(type).map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function linesOf(difference: Difference, before: string): string[] {
  const { difference: text } = fromFileWords();
  const { ruleName } = inForceWords().rules;
  const { version, isOtherStandard, added, removed, policies, edits, texts } = difference;
  const isOtherVersion = !isOtherStandard && version.from !== version.to;
  return [
    ...(isOtherStandard ? [text.other(before)] : []),
    ...(isOtherVersion ? [text.version(version.from, version.to)] : []),
    ...(added.length > 0 ? [text.added(added)] : []),
    ...(removed.length > 0 ? [text.removed(removed)] : []),
    ...policies.map(({ name, from, to }) => text.rule(ruleName[name], from, to)),
    ...edits.map(({ name, to }) => text.edits[name](to)),
    ...texts.map((name) => text.texts[name]),
  ];
}

function typeLines({ added, removed, reworded, changed, isReordered, isRenamed }: TypeDifference): string[] {
  const { difference: text } = fromFileWords();
  return [
    ...(added.length > 0 ? [text.itemsAdded(added)] : []),
    ...(removed.length > 0 ? [text.itemsRemoved(removed)] : []),
    ...(reworded.length > 0 ? [text.reworded(reworded)] : []),
    ...(changed.length > 0 ? [text.changed(changed)] : []),
    ...(isReordered ? [text.reordered] : []),
    ...(isRenamed ? [text.renamed] : []),
  ];
}
