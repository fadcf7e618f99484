import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { handOverOf, USUAL_PARTS } from '@/utils/export';
import { sealHandOver } from '@/utils/store';
import { fromUtf8, openFile, sealFile, utf8 } from '@/utils/vault';
import { visitIn } from '../../support/fixtures';

const PASSPHRASE = 'harbour violin cactus sunday';
const folder = mkdtempSync(join(tmpdir(), 'webside-age-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = (name: string) => join(folder, name);

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const MISSING = ['age', 'script'].filter((program) => !has(program));

/** Runs age as a person does, at a terminal: it takes a passphrase from nowhere else. */
function age(parameters: string, typed: string): void {
  const command = `age ${parameters}`;
  const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    input: typed,
    cwd: folder,
  });
  if (status !== 0) throw new Error(`${command}: ${stdout.toString()}`);
}

describe(`age itself${MISSING.length > 0 ? ` (skipped: ${MISSING.join(', ')} is not installed)` : ''}`, () => {
  it.skipIf(MISSING.length > 0)('opens a file that was sealed here', async () => {
    const text = 'What a patient said. ü 👩🏽‍⚕️ '.repeat(5_000);
    writeFileSync(fileOf('ours.age'), await sealFile([utf8(text)], PASSPHRASE));
    age('-d -o ours.txt ours.age', `${PASSPHRASE}\n`);
    expect(readFileSync(fileOf('ours.txt'), 'utf8')).toBe(text);
  });

  it.skipIf(MISSING.length > 0)('seals a file that opens here', async () => {
    writeFileSync(fileOf('theirs.txt'), 'What a patient said.');
    age('-p -o theirs.age theirs.txt', `${PASSPHRASE}\n${PASSPHRASE}\n`);
    const bytes = Uint8Array.from(readFileSync(fileOf('theirs.age')));
    expect(fromUtf8(await openFile(bytes, PASSPHRASE))).toBe('What a patient said.');
  });

  it.skipIf(MISSING.length > 0)('opens a hand-over, and shows the document in it', async () => {
    const { visit } = visitIn('closed');
    const stamp = { ...{ id: 'a'.repeat(32), of: 'b'.repeat(64), app: '0.1.0' }, made: visit.started };
    const from = { name: 'Dr Day', role: 'GP' };
    const choice = { parts: USUAL_PARTS, to: 'Nurse', request: 'Please call 👩🏽‍⚕️' };
    const handOver = handOverOf(visit, choice, { ...stamp, from });
    writeFileSync(fileOf('hand-over.age'), await sealHandOver(handOver, PASSPHRASE));
    age('-d -o hand-over.json hand-over.age', `${PASSPHRASE}\n`);
    expect(JSON.parse(readFileSync(fileOf('hand-over.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(handOver)),
    );
  });
});
