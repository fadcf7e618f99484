import { browser } from './api';

/** A value under one key of `storage.local` (on disk, in clear: never a patient's data) or `storage.session` (memory). */
export interface Slot<T> {
  get(): Promise<T | undefined>;
  set(value: T): Promise<void>;
  remove(): Promise<void>;
  /** Calls back with each new value, undefined when it is gone; answers how to stop. */
  watch(callback: (value: T | undefined) => void): () => void;
}

export function slot<T>(area: 'local' | 'session', key: string): Slot<T> {
  const storage = () => browser.storage[area];
  return {
    get: async () => (await storage().get(key))[key] as T | undefined,
    set: (value) => storage().set({ [key]: value }),
    remove: () => storage().remove(key),
    watch(callback) {
      const listener = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
        const change = changedArea === area ? changes[key] : undefined;
        if (change) callback(change.newValue as T | undefined);
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

/** The unlocked data key, base64. It lives in memory only and goes when the browser stops. */
export const unlockedKey = slot<{
  keyId: string;
  bytes: string;
  ids?: string;
  before?: { keyId: string; bytes: string };
  /** Whether it lies in the header as it is: the vault has no passphrase. */
  isOpen?: boolean;
}>('session', 'key');
/** Whether a visit in front has been joined and not finished. It goes when the browser stops. */
export const visitRunning = slot<boolean>('session', 'visitRunning');
/** When the vault is about to be locked because nobody has touched the machine (UTC ms). */
export const lockWarning = slot<number>('session', 'lockWarning');
/** Why the vault is to be locked as soon as no text is unsaved any more. It goes when the browser stops. */
export const lockOwed = slot<LockReason>('session', 'lockOwed');
/** When the background last looked whether the machine had slept (UTC ms). */
export const lastLook = slot<number>('session', 'lastLook');
/** When and why the vault was locked last. It goes when the browser stops. */
export const lastLock = slot<{ why: LockReason; at: number }>('session', 'lastLock');
/** After how many minutes without a touch the vault is locked, outside a visit and in one. */
export const lockAfter = slot<LockAfter>('local', 'lockAfter');
/** Whether every window of Webside is blank, until someone asks for them again. It goes when the browser stops. */
export const quickHidden = slot<boolean>('session', 'hidden');
/** The floating window that is open, by a name of its own, and which visit it shows. It goes when the browser stops. */
export const floatingWindow = slot<{ id: string; visit: string }>('session', 'floating');
/** Since when the administrator's policy gives nothing, though it once gave something (UTC ms). It goes when the browser stops. */
export const policyEmptySince = slot<number>('session', 'policyEmptySince');
/** Tells a wiped database from a first start: the vault's random id. */
export const sentinel = slot<{ vault: string }>('local', 'vault');
/** Wrong passphrases in a row, and until when (UTC ms) the next try waits. */
export const attempts = slot<{ failed: number; until: number }>('local', 'attempts');
/** When the last wrong passphrases were tried (UTC ms), until the log has them. */
export const wrongTries = slot<number[]>('local', 'wrongTries');
/** When a new passphrase was set by the recovery code (UTC ms), until the log has it. */
export const recovered = slot<{ at: number }>('local', 'recovered');
/** When the vault was unlocked (UTC ms), until the log has it. */
export const justUnlocked = slot<{ at: number }>('session', 'justUnlocked');
/** What kept the log from being written last, by the error's name, and when (UTC ms). */
export const auditProblem = slot<{ name: string; at: number }>('local', 'auditProblem');
/** What failed last where nobody is told, in the background or before a patient: the error's name, and when (UTC ms). */
export const backgroundProblem = slot<{ name: string; at: number }>('local', 'backgroundProblem');
/** How this person likes Webside to look and behave on this device; what is missing is as at first. */
export const storedPreferences = slot<Partial<Preferences>>('local', 'preferences');
/** Until when nobody wants to be told that there is no recovery code (UTC ms). */
export const recoveryLater = slot<number>('local', 'recoveryLater');
/** The visit that is only rehearsed, by its random id. */
export const rehearsal = slot<{ visit: string }>('local', 'rehearsal');
/** The shortcuts without a key that this person has been told of. */
export const toldShortcuts = slot<string[]>('local', 'toldShortcuts');
/** The last good standards of each source; what lies here is checked by whoever reads it. */
export const storedStandard = slot<object>('local', 'standard');
/** Where the own window stood last, in CSS px of the screen. */
export const windowPlace = slot<WindowPlace>('local', 'window');

/** Why a vault was locked: by hand; nobody touched the machine, outside a visit or in one; its screen was locked; it slept. */
export type LockReason = 'now' | 'idle' | 'in-visit' | 'screen' | 'sleep';

/** In minutes. */
export interface LockAfter {
  minutes: number;
  inVisit: number;
}

/** Clears all that Webside keeps beside its database; the unlocked key goes last. */
export async function clearStorage(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

export interface WindowPlace {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Preferences {
  /** The code of one of the interface's languages, or `browser` for the one that the browser's user reads best. */
  language: string;
  /** `system` follows the device. */
  appearance: 'system' | 'light' | 'dark';
  /** Whether the minutes since Join stand beside the next item. Off at first: nothing changes by itself in a call. */
  clock: boolean;
  /** Whether single keys such as `d` for Done work inside the companion. */
  singleKeys: boolean;
  /** Whether the browser may check the spelling of notes. Off at first: some browsers send the text away for it. */
  spellCheck: boolean;
  /** Ids of the visit types that Start offers before the others. */
  favourites: string[];
  /** Rules that this person set for themselves; a clinic's or an administrator's stand above them. */
  rules: OwnRules;
}

/** What a person may set where nobody else did; bounds as in a clinic configuration. */
export interface OwnRules {
  retentionDays?: number;
  autoLockMinutes?: number;
  autoLockInVisitMinutes?: number;
}
