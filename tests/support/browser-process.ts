import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { browserArguments, browserEnvironment, type LaunchOptions } from './launch-options';
import { waitFor } from './targets';

/** A browser as the system sees it. */
export interface BrowserProcess {
  /** Undefined when it could not be started at all. */
  pid: number | undefined;
  profile: string;
  /** The debugging pipe. */
  toBrowser: Writable;
  fromBrowser: Readable;
  /** Settles when it has ended, for whatever reason. */
  ended: Promise<void>;
  /** The last lines it wrote to its standard error. */
  lastWords(): string[];
  /** Ends it and all its helpers by SIGKILL; does nothing when they have ended. */
  kill(): Promise<void>;
  /** Removes the profile if it was made here. */
  removeProfile(): Promise<void>;
}

/** Starts a browser's program with a debugging pipe, in a profile of its own unless one is given. */
export function startProcess(program: string, options: LaunchOptions): BrowserProcess {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'webside-profile-'));
  const child = spawn(program, browserArguments(options, profile), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A process group of its own: Ctrl-C in the terminal reaches us first, and we end the browser in order.
    detached: process.platform !== 'win32',
    env: browserEnvironment(options),
  });
  let words = '';
  const hear = (text: string) => (words = (words + text).slice(-2_000));
  child.stderr?.setEncoding('utf8').on('data', hear);
  child.once('error', (error) => hear(error.message));
  const ended = new Promise<void>((done) => child.once('exit', () => done()).once('error', () => done()));
  return {
    pid: child.pid,
    profile,
    toBrowser: child.stdio[3] as Writable,
    fromBrowser: child.stdio[4] as Readable,
    ended,
    // A machine without a desktop has no message bus; that is never the reason.
    lastWords: () => words.split('\n').filter((line) => line !== '' && !line.includes('dbus')),
    kill: async () => {
      killGroup(child);
      await ended;
    },
    removeProfile: async () => {
      if (options.profile === undefined) await removeFolder(profile);
    },
  };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    child.kill('SIGKILL');
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: the group is empty, which is what we want.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Removes a folder; a helper on its way out may still write into a folder that is being removed. */
export function removeFolder(path: string): Promise<boolean> {
  return waitFor(`${path} to be left alone`, async () => {
    try {
      await rm(path, { recursive: true, force: true });
      return true;
    } catch (error) {
      if (['ENOTEMPTY', 'EBUSY', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
      throw error;
    }
  });
}
