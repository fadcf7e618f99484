import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { beforeLocking, holdUnsaved } from '@/components/app';
import {
  CLINICIAN_PARTS,
  openClinicianKeeper,
  watchClinician,
  type Clinician,
  type ClinicianKeeper,
  type ClinicianPart,
  type Saving,
  type Visits,
} from '@/utils/store';

/** The clinician's name and role, as this window shows and writes them. */
export interface ClinicianDesk {
  /** What stands in the fields: this window's own text until it is on the disk. Undefined until it can be written. */
  readonly texts: ReadonlySignal<Record<ClinicianPart, string> | undefined>;
  readonly saving: ReadonlySignal<Saving>;
  /** Why they could not be read, if they could not. */
  readonly failure: ReadonlySignal<unknown>;
  write(part: ClinicianPart, text: string): void;
  flush(): void;
  leave(): void;
}

const EMPTY = { name: '', role: '' };

/** Opens the clinician's name and role for this window. */
export function openClinicianDesk(visits: Visits): ClinicianDesk {
  const disk = signal<Clinician | undefined>(undefined);
  const texts = signal<Record<ClinicianPart, string> | undefined>(undefined);
  const saving = signal<Saving>({ state: 'quiet' });
  const failure = signal<unknown>(undefined);
  let keeper: ClinicianKeeper | undefined;

  const show = () => {
    if (!keeper || (!disk.value && failure.value === undefined)) return;
    const shown = { ...EMPTY, ...texts.value };
    for (const part of CLINICIAN_PARTS) {
      if (!keeper.holds(part) && disk.value) shown[part] = disk.value[part];
    }
    texts.value = shown;
  };
  const take = (clinician: Clinician) => {
    failure.value = undefined;
    if (!disk.value || clinician.revision >= disk.value.revision) disk.value = clinician;
    show();
  };
  const fail = (error: unknown) => {
    disk.value = undefined;
    failure.value = error;
    show();
  };
  const stopWatching = watchClinician(visits, { next: take, failed: fail });
  openClinicianKeeper(visits, (onDisk) => {
    if (onDisk) take(onDisk);
    if (keeper) saving.value = keeper.saving;
  }).then((opened) => {
    keeper = opened;
    show();
  }, fail);
  const stopFlushing = beforeLocking(() => keeper?.flush() ?? Promise.resolve(true));
  const stopHolding = holdUnsaved(computed(() => saving.value.state === 'failed'));
  return {
    texts,
    saving,
    failure,
    write(part, text) {
      texts.value = { ...EMPTY, ...texts.value, [part]: text };
      keeper?.write(part, text);
    },
    flush: () => void keeper?.flush(),
    leave() {
      stopWatching();
      stopFlushing();
      stopHolding();
    },
  };
}
