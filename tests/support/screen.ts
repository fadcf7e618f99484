import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A screen that nobody looks at, with a window manager on it. */
export interface Screen {
  /** For `DISPLAY`, such as `:1`. */
  display: string;
  /** Writes a picture of the whole screen, PNG. Throws with ImageMagick's own words. */
  picture(file: string): void;
  /** Presses keys as a keyboard does, for the window that has the focus: `alt+shift+d`. Throws with xdotool's own words. */
  press(keys: string): void;
  /** Holds keys down for a time, in ms; the system repeats them meanwhile. */
  hold(keys: string, time: number): Promise<void>;
  /** Clicks at a point of the screen, in px. */
  click(x: number, y: number): void;
  /** What stands in the title bar of the window that has the focus. */
  titleInFront(): string;
  close(): Promise<void>;
}

/** Starts Xvfb on a free display, and openbox. Throws when either is missing or does not come within 10 s. */
export async function openScreen(width: number, height: number): Promise<Screen> {
  const size = `${width}x${height}x24`;
  const server = start('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp']);
  try {
    const display = `:${await firstLine(server.stdio[3] as Readable)}`;
    const manager = start('openbox', ['--sm-disable'], display);
    return {
      display,
      picture: (file) => takePicture(display, file),
      press: (keys) => void xdotool(display, 'key', keys),
      hold: async (keys, time) => {
        const each = keys.split('+');
        xdotool(display, ...each.flatMap((key) => ['keydown', key]));
        await new Promise((wake) => setTimeout(wake, time));
        xdotool(display, ...each.reverse().flatMap((key) => ['keyup', key]));
      },
      click: (x, y) => void xdotool(display, 'mousemove', String(x), String(y), 'click', '1'),
      titleInFront: () => titleInFront(display),
      close: async () => {
        await end(manager);
        await end(server);
      },
    };
  } catch (error) {
    await end(server);
    throw error;
  }
}

/** In a process group of its own, so that Ctrl-C does not take the screen away under the browser. */
function start(program: string, parameters: string[], display?: string): ChildProcess {
  const env = display === undefined ? process.env : { ...process.env, DISPLAY: display };
  const child = spawn(program, parameters, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
    env,
  });
  // Without a listener a missing program would end this process; `firstLine` and the browser tell of it in words.
  child.on('error', () => undefined);
  // For an end that nobody planned: it has no other way to learn of it.
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  return child;
}

/** Xvfb writes the number of the display it found free once it is ready. */
function firstLine(stream: Readable): Promise<string> {
  return new Promise((found, fail) => {
    const late = setTimeout(() => fail(new Error('Xvfb did not start within 10 s.')), 10_000);
    let text = '';
    stream.setEncoding('utf8');
    stream.on('data', (more: string) => {
      text += more;
      if (!text.includes('\n')) return;
      clearTimeout(late);
      found(text.trim());
    });
    stream.on('close', () => {
      clearTimeout(late);
      fail(new Error('Xvfb did not start.'));
    });
  });
}

function takePicture(display: string, file: string): void {
  const env = { ...process.env, DISPLAY: display };
  const { status, stderr, error } = spawnSync('import', ['-silent', '-window', 'root', file], { env });
  if (status !== 0) throw new Error(`No picture of the screen: ${error?.message ?? stderr.toString()}`);
}

/** The title of the window in front; empty while the focus is between two windows. */
function titleInFront(display: string): string {
  const { status, stdout } = runXdotool(display, 'getactivewindow', 'getwindowname');
  return status === 0 ? stdout.toString().trim() : '';
}

function runXdotool(display: string, ...parameters: string[]) {
  return spawnSync('xdotool', parameters, { env: { ...process.env, DISPLAY: display } });
}

function xdotool(display: string, ...parameters: string[]): string {
  const { status, stdout, stderr, error } = runXdotool(display, ...parameters);
  if (status !== 0)
    throw new Error(`xdotool ${parameters.join(' ')}: ${error?.message ?? stderr.toString()}`);
  return stdout.toString();
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(patience);
}
