import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
/** Nobody answers there: the browser is not to fetch what it has been given already. */
const NOWHERE = 'https://127.0.0.1:9/';

/** Has `npm run config -- policies` write the files for a configuration, and gives the folder. Throws with its own words. */
export function writePolicyFiles(configuration: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'clinic.webside.json');
  writeFileSync(file, configuration);
  const command = ['utils/command/run.mjs', 'policies', file, '--out', folder, '--firefox-url', NOWHERE];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return folder;
}
