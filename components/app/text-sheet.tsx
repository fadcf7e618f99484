import { signal } from '@preact/signals';
import { usePrinting } from './printing';

const printed = signal<{ title: string; parts: string[]; language: string | undefined } | undefined>(
  undefined,
);

/**
 * Prints texts under a heading.
 * @param language theirs, where it is not the page's (BCP 47)
 */
export function printText(title: string, parts: string[], language?: string): void {
  printed.value = { title, parts, language };
}

/** The sheet that is printed; nothing of it stands on the screen. */
export function TextSheet() {
  const sheet = usePrinting(printed);
  if (!sheet) return null;
  return (
    <div class="sheet" lang={sheet.language}>
      <h1 dir="auto">{sheet.title}</h1>
      {sheet.parts.map((part, at) => (
        <p key={at} class="sheet-text" dir="auto">
          {part}
        </p>
      ))}
    </div>
  );
}
