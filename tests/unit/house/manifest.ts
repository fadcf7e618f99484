import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface Manifest {
  permissions: string[];
  incognito: string;
  key?: string;
  minimum_chrome_version?: string;
  action: { default_area?: string };
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string; default_icon: Record<string, string>; open_at_install: boolean };
  content_security_policy: { extension_pages: string };
  commands: Record<string, { suggested_key?: { default: string }; description?: string }>;
  browser_specific_settings?: { gecko: { strict_min_version: string; data_collection_permissions: unknown } };
  [key: string]: unknown;
}

/** Where a build lies; `npm test` builds before it tests. */
export function buildOf(target: string): string {
  return resolve(ROOT, '.output', target);
}

/** The manifest as built. */
export function manifestOf(target: string): Manifest {
  const path = resolve(buildOf(target), 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first`);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

/** One section of README, without its heading. */
export function readmeSection(heading: string): string {
  const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0];
  if (section === undefined) throw new Error(`README has no section "${heading}".`);
  return section;
}
