/** `npm run config -- …`: starts the command on nothing but Node, from a fresh clone too. */
import { resolve } from 'node:path';
import { createJiti } from 'jiti';

const root = resolve(import.meta.dirname, '../..');
/** @type {import('jiti').Jiti} */
const jiti = createJiti(import.meta.url, { alias: { '@': root }, fsCache: false });
/** @type {typeof import('./index')} */
const { runCommand, speakAs } = await jiti.import('./index.ts');
await speakAs(process.env);
process.exitCode = runCommand(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  today: new Date().toISOString().slice(0, 10),
});
