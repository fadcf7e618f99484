import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { reasonOf, type Said } from '@/components/app';
import { clockNow, saveFile } from '@/utils/browser';
import { exportWords } from '@/utils/messages';
import { note, type Visits } from '@/utils/store';
import { EXPORT_FILES, exportFile, type ExportFile, type Kind } from './export-file';
import { checkMayExport } from './may-export';

/** An export as the clinician sees it. */
interface Exporting {
  /** How many of how many visits are read; nothing when none are. */
  progress: ReadonlySignal<{ done: number; total: number } | undefined>;
  /** What is ready to leave. */
  file: ReadonlySignal<ExportFile | undefined>;
  /** What came of it, and what went wrong, in words. */
  told: ReadonlySignal<Said | undefined>;
  problem: ReadonlySignal<Said | undefined>;
  prepare(ids: readonly string[], kind: Kind, clinician: { name: string; role: string }): Promise<void>;
  save(visit: string | undefined): Promise<void>;
  stop(): void;
  leave(): void;
}

/** One way through: a file is made, looked at, and leaves. */
export function useExporting(visits: Visits): Exporting {
  const progress = useSignal<{ done: number; total: number } | undefined>(undefined);
  const file = useSignal<ExportFile | undefined>(undefined);
  const told = useSignal<Said | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const stopper = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => stopper.current?.abort(), []);
  const trying = async (act: () => Promise<void>) => {
    told.value = problem.value = undefined;
    try {
      await act();
    } catch (error) {
      problem.value = () => exportWords().notMade(whyNot(error));
    }
  };
  return {
    ...{ progress, file, told, problem },
    stop: () => stopper.current?.abort(),
    leave: () => (file.value = undefined),
    async prepare(ids, kind, clinician) {
      if (progress.value) return;
      const stop = new AbortController();
      stopper.current = stop;
      file.value = undefined;
      progress.value = { done: 0, total: ids.length };
      await trying(async () => {
        file.value = await exportFile(visits, ids, {
          ...{ kind, clinician, made: clockNow().at, signal: stop.signal },
          progress: (done, total) => (progress.value = { done, total }),
        });
      });
      progress.value = undefined;
    },
    async save(visit) {
      const ready = file.value;
      if (!ready) return;
      await trying(async () => {
        await checkMayExport();
        const name = EXPORT_FILES[ready.kind];
        saveFile(name, ...ready.parts);
        const why = visit === undefined ? `${name} (${ready.visits})` : name;
        void note(visits, { what: 'exported', visit, why });
        told.value = () => exportWords().saved(name);
        file.value = undefined;
      });
    },
  };
}

function whyNot(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'ExportForbidden') return exportWords().forbidden;
  return name === 'AbortError' ? exportWords().stopped : reasonOf(error);
}
