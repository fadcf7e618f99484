import { useEffect, useId } from 'preact/hooks';
import './file-field.css';

interface FileFieldProps {
  label: string;
  hint: string;
  /** Which files the browser offers first. */
  accept: string;
  onFile: (file: File) => void;
}

/** A file to choose, or to drop on the field. One that misses it is not opened in the place of the page. */
export function FileField({ label, hint, accept, onFile }: FileFieldProps) {
  const id = useId();
  useEffect(() => {
    document.addEventListener('dragover', keepFromOpening);
    document.addEventListener('drop', keepFromOpening);
    return () => {
      document.removeEventListener('dragover', keepFromOpening);
      document.removeEventListener('drop', keepFromOpening);
    };
  }, []);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="file-input"
        type="file"
        accept={accept}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        // The same file, mended and chosen again, is a choice too.
        onClick={(event) => (event.currentTarget.value = '')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
      <p id={`${id}-hint`} class="small quiet">
        {hint}
      </p>
    </div>
  );
}

function keepFromOpening(event: DragEvent): void {
  const isOnField = event.target instanceof HTMLInputElement && event.target.type === 'file';
  if (!isOnField && event.dataTransfer?.types.includes('Files')) event.preventDefault();
}
