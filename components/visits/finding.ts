import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { nextTurn } from '@/utils/browser';
import type { Finding } from '@/utils/search';
import type { Visits } from '@/utils/store';
import type { Entry } from '@/utils/visit';
import { NO_FILTER, passing, type Filter } from './filtering';
import type { Progress, Searching } from './searching';

/** A visit that was found, as a list shows it. */
export interface Result {
  entry: Entry;
  inTexts: boolean;
}

/** What is looked for on the page, and what was found. */
export class Finder {
  readonly text = signal('');
  readonly filter = signal<Filter>(NO_FILTER);
  readonly progress = signal<Progress | undefined>(undefined);
  /** How many visits do not open. */
  readonly unread = signal(0);
  readonly finding = signal<Finding | undefined>(undefined);
  readonly failure = signal<unknown>(undefined);
  /** The visits that pass the filters, newest first. */
  readonly listed: ReadonlySignal<Entry[]>;
  /** Those of them that the words find, best first; undefined while there are no words, or not yet an answer. */
  readonly results: ReadonlySignal<Result[] | undefined>;

  private readonly searching = signal<Searching | undefined>(undefined);
  /** Rises when there may be other visits to find than before. */
  private readonly changes = signal(0);
  private readonly hearing = {
    progress: (progress: Progress | undefined) => (this.progress.value = progress),
    changed: () => (this.changes.value += 1),
    unread: (number: number) => (this.unread.value = number),
    failure: (error: unknown) => (this.failure.value = error),
  };
  private readonly ends: (() => void)[];
  private loading = false;
  private isAsked = false;
  private stopped = false;

  constructor(
    readonly visits: Visits,
    entries: ReadonlySignal<Entry[] | undefined>,
  ) {
    this.listed = computed(() => (entries.value ?? []).filter(passing(this.filter.value)));
    const byId = computed(() => new Map(this.listed.value.map((entry) => [entry.id, entry])));
    this.results = computed(() =>
      this.finding.value?.found.flatMap(({ id, inTexts }) => {
        const entry = byId.value.get(id);
        return entry ? [{ entry, inTexts }] : [];
      }),
    );
    this.ends = [
      effect(() => {
        if (this.text.value.trim() !== '') this.begin();
        this.searching.value?.lookAgain();
      }),
      effect(() => {
        const [searching, all] = [this.searching.value, entries.value];
        if (all) searching?.follow(all);
      }),
      effect(() => {
        const isWordless = this.text.value.trim() === '';
        if (isWordless) this.finding.value = undefined;
        else if (this.changes.value > 0) void this.ask();
      }),
    ];
    globalThis.addEventListener('focus', this.lookAgain);
  }

  /** Begins to read the visits, so that words can be found; once. */
  begin(): void {
    if (this.loading) return;
    this.loading = true;
    import('./searching').then(
      ({ Searching }) => {
        if (!this.stopped) this.searching.value = new Searching(this.visits, this.hearing);
      },
      (error: unknown) => {
        this.loading = false;
        this.failure.value = error;
      },
    );
  }

  stop(): void {
    this.stopped = true;
    for (const end of this.ends) end();
    this.searching.value?.stop();
    globalThis.removeEventListener('focus', this.lookAgain);
  }

  /** Who comes back from the companion may have written there. */
  private readonly lookAgain = () => {
    if (this.text.value.trim() !== '') this.searching.value?.lookAgain();
  };

  /** Looks once the page has shown the key that was pressed; keys in between are one question. */
  private async ask(): Promise<void> {
    if (this.isAsked) return;
    this.isAsked = true;
    await nextTurn();
    this.isAsked = false;
    const query = this.text.value;
    if (query.trim() === '' || this.stopped) return;
    const finding = this.searching.value?.find(query);
    // To find and to show are two tasks: together they would be felt by who types.
    await nextTurn();
    if (query === this.text.value) this.finding.value = finding;
  }
}
