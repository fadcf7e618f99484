import { signal } from '@preact/signals';
import { usePrinting } from './printing';

const printed = signal<{ title: string; lines: string[] } | undefined>(undefined);

/** Prints a few lines under a heading. */
export function printText(title: string, lines: string[]): void {
  printed.value = { title, lines };
}

/** The sheet that is printed; nothing of it stands on the screen. */
export function TextSheet() {
  const sheet = usePrinting(printed);
  if (!sheet) return null;
  return (
    <div class="sheet">
      <h1>{sheet.title}</h1>
      {sheet.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
