import {
  auditProblem,
  backgroundProblem,
  extensionVersion,
  storageFacts,
  type StorageFacts,
} from '@/utils/browser';
import { diagnosticWords, locale } from '@/utils/messages';
import { vaultFacts, type Checked, type RecordKind, type VaultFacts, type Visits } from '@/utils/store';
import { when } from './when';

/** A name and what is told under it. */
export type Fact = readonly [name: string, value: string];

/** How all stands. */
export interface Found {
  vault: VaultFacts;
  storage: StorageFacts;
  /** What the log, and what the background, met last. */
  log: Failure;
  background: Failure;
}

/** How all stands, naming nobody. @throws StorageRefused | VaultGone */
export async function readFacts(visits: Visits): Promise<Found> {
  const [vault, storage, log, background] = await Promise.all([
    vaultFacts(visits),
    storageFacts(),
    auditProblem.get(),
    backgroundProblem.get(),
  ]);
  return { vault, storage, log, background };
}

/** The same in words. */
export function factsOf({ vault, storage, log, background }: Found): Fact[] {
  return [
    ...factsOfVault(vault),
    ...factsOfLog(vault, log),
    ...factsOfBackground(background),
    ...factsOfStorage(storage),
    version(vault),
  ];
}

function factsOfVault({ waysIn, visits, binned, lastChange, lastBackup }: VaultFacts): Fact[] {
  const { facts: text } = diagnosticWords();
  return [
    [text.vault, text.waysIn(waysIn)],
    [text.visits, text.visitsOf(visits, binned)],
    [text.lastChange, lastChange === undefined ? text.noChange : when(lastChange)],
    [text.backup, lastBackup === undefined ? text.noBackup : when(lastBackup)],
  ];
}

/** What failed last, by its error's name, and when (UTC ms). */
type Failure = { name: string; at: number } | undefined;

function factsOfLog({ events }: VaultFacts, problem: Failure): Fact[] {
  const { facts: text } = diagnosticWords();
  const trouble = problem && text.logProblem(problem.name, when(problem.at));
  return [[text.log, [text.events(events), trouble].filter(Boolean).join('; ')]];
}

function factsOfBackground(problem: Failure): Fact[] {
  const { facts: text } = diagnosticWords();
  return problem ? [[text.background, text.backgroundProblem(problem.name, when(problem.at))]] : [];
}

function factsOfStorage({ persisted, used, quota }: StorageFacts): Fact[] {
  const { facts: text } = diagnosticWords();
  const isKnown = used !== undefined && quota !== undefined;
  return [
    [text.room, isKnown ? text.roomOf(size(used), size(quota)) : text.unknownRoom],
    [text.kept, persisted ? text.persisted : text.notPersisted],
  ];
}

function version({ layout }: VaultFacts): Fact {
  const { facts: text } = diagnosticWords();
  return [text.version, text.versionOf(extensionVersion(), layout)];
}

const KINDS: readonly RecordKind[] = ['visit', 'state', 'list', 'draft', 'log', 'own', 'other'];

/** What a check found amiss, in words, each with what to do; nothing where all is well. */
export function findingsOf(checked: Checked): string[] {
  const { damaged, missing, unlisted, missingStates, leftStates } = checked;
  const { check } = diagnosticWords();
  return [
    ...KINDS.filter((kind) => damaged[kind] > 0).map((kind) => check.text[kind](damaged[kind])),
    ...(missing > 0 ? [check.missing(missing)] : []),
    ...(unlisted > 0 ? [check.unlisted(unlisted)] : []),
    ...(missingStates > 0 ? [check.missingStates(missingStates)] : []),
    ...(leftStates > 0 ? [check.leftStates(leftStates)] : []),
  ];
}

/** All of that as a text to copy. */
export function diagnosticReport(facts: readonly Fact[], checked: Checked | undefined): string {
  const { report: text, check } = diagnosticWords();
  const found = checked ? findingsOf(checked) : [text.notChecked];
  return [
    text.written(when(Date.now())),
    text.browser(navigator.userAgent),
    ...facts.map(([name, value]) => text.line(name, value)),
    ...(found.length > 0 ? found : [check.well(checked?.total ?? 0)]),
  ].join('\n');
}

function size(bytes: number): string {
  const { megabytes, gigabytes } = diagnosticWords();
  const written = (number: number) => number.toLocaleString(locale(), { maximumFractionDigits: 1 });
  return bytes < 1e9 ? megabytes(written(bytes / 1e6)) : gigabytes(written(bytes / 1e9));
}
