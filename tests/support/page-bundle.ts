import { resolve } from 'node:path';
import { build } from 'vite';
import { wipedInTurns } from '../../wxt.config';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * A file and all it needs of ours, as one script that a page can load or a debugger evaluate.
 * @param entry the file's path from the top of the repository
 * @param name the variable that its exports come to
 */
export async function pageBundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [wipedInTurns],
    resolve: { alias: { '@': ROOT, dexie: resolve(ROOT, 'node_modules/dexie/dist/modern/dexie.mjs') } },
    build: {
      write: false,
      target: 'chrome116',
      minify: false,
      lib: { entry: resolve(ROOT, entry), formats: ['iife'], name },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output) || output.output.length > 1)
    throw new Error(`${entry} did not become one script.`);
  return output.output[0].code;
}
