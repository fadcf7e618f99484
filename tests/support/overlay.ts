import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';

/** Whether this machine lets us lay a folder over one of the system's for one program alone: Linux, as root. */
export function canOverlay(place: string): boolean {
  return existsSync(place) && spawnSync('unshare', ['-m', 'true']).status === 0;
}

/**
 * A program that sees our folder in the place of one of the system's; nothing else on the machine does.
 * @param file where the program is written
 */
export function overlaid(program: string, folder: string, place: string, file: string): string {
  const [inner, outer] = [`mount --bind ${quoted(folder)} ${quoted(place)}`, `exec ${quoted(program)} "$@"`];
  writeFileSync(file, `#!/bin/sh\nexec unshare -m sh -c ${quoted(`${inner} && ${outer}`)} sh "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
