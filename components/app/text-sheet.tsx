import { signal } from '@preact/signals';
import { usePrinting } from './printing';

const printed = signal<{ title: string; parts: string[] } | undefined>(undefined);

/** Prints texts under a heading. */
export function printText(title: string, parts: string[]): void {
  printed.value = { title, parts };
}

/** The sheet that is printed; nothing of it stands on the screen. */
export function TextSheet() {
  const sheet = usePrinting(printed);
  if (!sheet) return null;
  return (
    <div class="sheet">
      <h1>{sheet.title}</h1>
      {sheet.parts.map((part, at) => (
        <p key={at} class="sheet-text" dir="auto">
          {part}
        </p>
      ))}
    </div>
  );
}
