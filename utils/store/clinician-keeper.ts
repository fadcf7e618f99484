import { prepareDrafts, type DataKey, type Sealed } from '@/utils/vault';
import {
  CLINICIAN_LIMIT,
  clinicianDraftId,
  removeAll,
  writeClinician,
  type Clinician,
  type ClinicianPart,
} from './clinician';
import { putAtOnce } from './draft-rows';
import { TooLong } from './errors';
import type { Saving } from './keeper';
import type { Visits } from './visits';

/** Texts on their way to the disk. */
type Parts = Partial<Record<ClinicianPart, string>>;
/** Seals a part's draft in the turn in which it is typed. */
type SealPart = (part: ClinicianPart, text: string) => Sealed;

/**
 * Drafts are removed once nothing was typed for so long (ms): what is typed while that goes on waits behind it, and a
 * page that closes then takes it back.
 */
const AT_REST = 1_000;

/** Called after every change of `saving` or of what waits, with the clinician when the disk has a newer one. */
type Changed = (onDisk?: Clinician) => void;

/** Makes ready to write the clinician's name and role as typed. */
export async function openClinicianKeeper({ key }: Visits, changed: Changed): Promise<ClinicianKeeper> {
  const sealer = async (part: ClinicianPart) => prepareDrafts(key, await clinicianDraftId(key, part));
  const seal = { name: await sealer('name'), role: await sealer('role') };
  return new ClinicianKeeper(key, (part, text) => seal[part](text), changed);
}

/**
 * Puts what one window writes of the clinician. Each text is sealed and asked onto the disk as its part's draft in
 * the turn in which it is typed, for a page that closes in the next; the record follows, and then it is "Saved".
 */
export class ClinicianKeeper {
  private waiting: Parts = {};
  /** Drafts whose text the record has. */
  private needless: Sealed[] = [];
  private tidying: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | undefined;
  private failure: unknown;
  private hasSaved = false;
  private readonly refused = new Map<ClinicianPart, TooLong>();

  constructor(
    private readonly key: DataKey,
    private readonly sealPart: SealPart,
    private readonly changed: Changed,
  ) {}

  /** Whether what was written is on the disk. A failure stays one until a put has succeeded. */
  get saving(): Saving {
    const [refused] = this.refused.values();
    const error = this.failure ?? refused;
    if (error !== undefined) return { state: 'failed', error };
    if (this.running) return { state: 'saving' };
    return { state: this.hasSaved ? 'saved' : 'quiet' };
  }

  /** Writes a part as typed. One that is too long is not taken, and lies nowhere but in its field. */
  write(part: ClinicianPart, text: string): void {
    this.refused.delete(part);
    if (text.length > CLINICIAN_LIMIT) this.refused.set(part, new TooLong(text.length, CLINICIAN_LIMIT));
    else {
      clearTimeout(this.tidying);
      putAtOnce(this.sealPart(part, text));
      this.waiting = { ...this.waiting, [part]: text };
      void this.flush();
    }
    this.changed();
  }

  /** Whether a part's text in this window is not yet on the disk. */
  holds(part: ClinicianPart): boolean {
    return this.refused.has(part) || part in this.waiting;
  }

  /** Puts all that waits; resolves to whether everything is on the disk. */
  flush(): Promise<boolean> {
    this.running ??= this.putAll();
    return this.running;
  }

  private async putAll(): Promise<boolean> {
    // `running` is set by now: it is taken back in the very turn in which the last look found nothing to put.
    await Promise.resolve();
    this.failure = undefined;
    while (this.failure === undefined && Object.keys(this.waiting).length > 0) {
      await this.put();
    }
    this.running = undefined;
    clearTimeout(this.tidying);
    this.tidying = setTimeout(() => this.tidyUp(), AT_REST);
    this.changed();
    return this.failure === undefined && this.refused.size === 0;
  }

  private async put(): Promise<void> {
    let batch: Parts = {};
    try {
      const onDisk = await writeClinician(
        this.key,
        () => (batch = this.waiting),
        (drafts) => void (this.needless = drafts),
      );
      this.hasSaved = true;
      const stillWaits = ([part, text]: [string, string]) => batch[part as ClinicianPart] !== text;
      this.waiting = Object.fromEntries(Object.entries(this.waiting).filter(stillWaits));
      this.changed(onDisk);
    } catch (error) {
      this.failure = error;
    }
  }

  private tidyUp(): void {
    // One that cannot be removed says what the record says, and goes with the next text.
    removeAll(this.needless.splice(0)).catch(() => undefined);
  }
}
