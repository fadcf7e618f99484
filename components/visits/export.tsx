import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { reasonOf, useClinician } from '@/components/app';
import { Button, Choice } from '@/components/controls';
import { exportWords, handOverWords, locale } from '@/utils/messages';
import type { Visits } from '@/utils/store';
import { KINDS, type ExportFile, type Kind } from './export-file';
import { useExporting } from './exporting';

const NOBODY = { name: '', role: '' };

interface ExportProps {
  visits: Visits;
  /** The visits that go, in the order of the list; the same array as long as they are the same. */
  ids: readonly string[];
  /** The one visit, where it is not a list's. */
  one?: string;
}

/** Visits as a file: as what, a last look at what leaves the vault, and the file. */
export function Export({ visits, ids, one }: ExportProps) {
  const text = exportWords();
  const { clinician, failure } = useClinician();
  const exporting = useExporting(visits);
  const kind = useSignal<Kind>('text');
  const progress = exporting.progress.value;
  const ready = exporting.file.value;
  // Another list, or the same in another state, is another file.
  const file = ready?.of === ids ? ready : undefined;
  if (!clinician && failure === undefined) return null;
  return (
    <div class="stack">
      <p>{text.lead}</p>
      {failure !== undefined && <p role="alert">{handOverWords().noClinician(reasonOf(failure))}</p>}
      <Choice
        legend={text.kinds}
        value={kind.value}
        options={KINDS.map((value) => ({ value, label: text.kind[value] }))}
        onChange={(wanted) => {
          kind.value = wanted;
          exporting.leave();
        }}
      />
      {file ? (
        <LastLook file={file} onSave={() => void exporting.save(one)} onLeave={() => exporting.leave()} />
      ) : (
        <div class="row">
          <Button
            busy={progress !== undefined}
            disabled={ids.length === 0}
            onPress={() => void exporting.prepare(ids, kind.value, clinician ?? NOBODY)}
          >
            {text.prepare}
          </Button>
          {progress && <Button onPress={() => exporting.stop()}>{text.stop}</Button>}
        </div>
      )}
      {progress && <p>{text.progress(progress.done, progress.total)}</p>}
      {exporting.problem.value && <p role="alert">{exporting.problem.value()}</p>}
      <p role="status" class="small">
        {exporting.told.value?.()}
      </p>
    </div>
  );
}

interface LastLookProps {
  file: ExportFile;
  onSave: () => void;
  onLeave: () => void;
}

/** What is ready to leave: how many, how much, which parts, and how it begins. */
function LastLook({ file, onSave, onLeave }: LastLookProps) {
  const text = exportWords();
  const head = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone; what is to be read comes first.
  useEffect(() => head.current?.focus(), []);
  return (
    <section class="stack">
      <h3 ref={head} tabIndex={-1}>
        {text.look}
      </h3>
      <p>{text.number(file.visits, sizeOf(file.size))}</p>
      {file.unread > 0 && <p role="alert">{text.unread(file.unread)}</p>}
      <p>{text.holds[file.kind]}</p>
      <p>{text.leftOut}</p>
      <p class="small quiet">{text.begins}</p>
      <pre class="summary small" dir="auto">
        {file.begins}
      </pre>
      <div class="row">
        <Button kind="main" onPress={onSave}>
          {text.save}
        </Button>
        <Button kind="quiet" onPress={onLeave}>
          {text.leave}
        </Button>
      </div>
    </section>
  );
}

/** `2 kB`, `1.5 MB`, as the language writes it. */
function sizeOf(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const amount = isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1_000);
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(amount);
}
