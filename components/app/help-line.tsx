import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** The clinic's own line about help, under an error; read only then. */
export function HelpLine() {
  const line = useSignal<string | undefined>(undefined);
  useEffect(() => {
    import('./support')
      .then(({ supportLine }) => supportLine())
      .then(
        (found) => (line.value = found),
        // The error above it is told; what the clinic says of help is not to be had then.
        () => undefined,
      );
  }, [line]);
  return line.value ? <p dir="auto">{line.value}</p> : null;
}
