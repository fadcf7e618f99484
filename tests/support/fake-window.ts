import { Keeper, openDraftBox, openVisits, type DraftBox, type Visits } from '@/utils/store';
import { rivalsOf, textOf, type Deed, type Field, type Visit } from '@/utils/visit';
import { as } from './acting';
import { dropLock } from './fake-locks';
import { PageClock } from './fixtures';

/** A window that shows visits and writes in them, as the companion does, without the companion. */
export class FakeWindow {
  private readonly keepers = new Map<string, Keeper>();
  private readonly fields = new Map<string, string>();

  private constructor(
    readonly visits: Visits,
    private readonly box: DraftBox,
    readonly clock: PageClock,
    /** The names of what it holds as long as it stands. */
    private readonly locks: readonly string[],
  ) {}

  /** Opens the unlocked vault, and takes over what closed windows left. @throws VaultLocked */
  static async open(page: string, failed: (error: unknown) => void): Promise<FakeWindow> {
    const before = await heldPlaces();
    const visits = await openVisits();
    const box = await openDraftBox(visits, failed);
    const own = (await heldPlaces()).filter((name) => !before.includes(name));
    return new FakeWindow(visits, box, new PageClock(page), own);
  }

  /** What a field of this window shows. */
  shown(visit: string, field: Field): string {
    return this.fields.get(`${visit} ${field}`) ?? '';
  }

  /** Types: the field holds `next` from now on; answers whether it was taken. */
  write(visit: string, field: Field, next: string): boolean {
    const base = this.shown(visit, field);
    const isTaken = as(this.clock, () => this.keeper(visit).write(field, base, next));
    if (isTaken) this.fields.set(`${visit} ${field}`, next);
    return isTaken;
  }

  do(visit: string, deed: Deed): Promise<boolean> {
    return as(this.clock, () => this.keeper(visit).do(deed));
  }

  /** The disk's texts come into the fields, as in `VisitText`: not where something waits, nor over one's own rival. */
  look(visit: Visit, fields: readonly Field[]): void {
    for (const field of fields) {
      const shown = this.shown(visit.id, field);
      if (this.keeper(visit.id).holds(field, shown) || rivalsOf(visit, field).includes(shown)) continue;
      this.fields.set(`${visit.id} ${field}`, textOf(visit, field));
    }
  }

  /** Puts all that waits, to each visit; resolves to whether all of it is on the disk. */
  async flush(): Promise<boolean> {
    const answers = await Promise.all([...this.keepers.values()].map((keeper) => keeper.flush()));
    return answers.every(Boolean);
  }

  /** Whether this window says "Not saved". */
  get hasFailed(): boolean {
    return [...this.keepers.values()].some(({ saving }) => saving.state === 'failed');
  }

  /** The texts that are not yet on the disk, as this window's fields hold them. */
  waitingTexts(visit: string): string[] {
    return this.keeper(visit).waiting.flatMap(({ deed }) => (deed.do === 'writeText' ? [deed.next] : []));
  }

  /** The page closes, with all that it holds. */
  leave(): void {
    for (const keeper of this.keepers.values()) keeper.leave();
    this.locks.forEach(dropLock);
  }

  private keeper(visit: string): Keeper {
    const known = this.keepers.get(visit) ?? new Keeper(this.visits, this.box, visit, () => undefined);
    this.keepers.set(visit, known);
    return known;
  }
}

/** The places for drafts that windows hold. */
async function heldPlaces(): Promise<string[]> {
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name }) => (name?.startsWith('draft ') ? [name] : []));
}
