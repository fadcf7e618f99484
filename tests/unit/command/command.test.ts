import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand, speakAs } from '@/utils/command';
import { locale, setLanguage } from '@/utils/messages';
import { IDS } from '@/utils/standard';
import { configurationData, TODAY } from '../../support/fixtures';

const ROOT = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'webside-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const good = file('good.webside.json', JSON.stringify(configurationData()));
const bad = file('bad.webside.json', JSON.stringify(configurationData({ version: '3', colour: 'red' })));

function run(...parameters: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = runCommand(parameters, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    today: TODAY,
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

describe('config -- check', () => {
  it('says that a good file is good, and ends with 0', () => {
    expect(run('check', good)).toEqual({
      code: 0,
      said: 'Good: Northside Clinic, version 3, 1 visit type.',
      complained: '',
    });
  });

  it('says of a bad one where, what and what to do, and ends with 1', () => {
    const { code, said } = run('check', bad);
    expect(code).toBe(1);
    expect(said).toContain('Error: version\n  It is text in quotes; a number is expected.\n  Compare with');
    expect(said).toContain('Warning: colour');
    expect(said.endsWith('Not to be used: 1 error.')).toBe(true);
  });

  it('says the same as data', () => {
    const { code, said } = run('check', bad, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      isGood: false,
      findings: [
        { level: 'error', path: 'version', code: 'type' },
        { level: 'warning', path: 'colour' },
      ],
    });
  });

  it.each([
    ['a file that is not there', ['check', join(folder, 'nowhere.json')]],
    ['no file', ['check']],
    ['two files', ['check', good, bad]],
    ['an unknown verb', ['publish', good]],
    ['an unknown option', ['check', good, '--loud']],
    ['an unknown mode', ['policies', good, '--mode', 'perhaps']],
  ])('ends with 2 for %s, in words', (_, parameters) => {
    const { code, complained } = run(...parameters);
    expect(code).toBe(2);
    expect(complained).not.toBe('');
  });

  it.each([
    [{ LC_ALL: 'C' }, 'Good: Webside standard, version 1, 12 visit types.'],
    [{ LC_ALL: '', LANG: 'de_DE.UTF-8' }, 'Gut: Webside standard, Version 1, 12 Konsultationsarten.'],
  ])('runs from the command line, in the language of %j', (language, said) => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'utils/command/run.mjs'), 'check', 'utils/standard/visit-types.json'],
      { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env.PATH, ...language } },
    );
    expect([status, stdout]).toEqual([0, `${said}\n`]);
  });

  it.each([
    [{}, 'en-GB'],
    [{ LANG: 'es_MX.UTF-8' }, 'es'],
    [{ LANG: 'es_MX.UTF-8', LC_MESSAGES: 'ar_EG' }, 'ar-u-nu-latn'],
    [{ LC_ALL: 'de_AT@euro', LC_MESSAGES: 'ar_EG', LANG: 'es' }, 'de'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'es' }, 'es'],
    [{ LANG: 'sv_SE.UTF-8' }, 'en-GB'],
    [{ LC_ALL: 'POSIX', LANG: 'de_DE' }, 'en-GB'],
  ])('speaks as %j asks', async (environment, spoken) => {
    await speakAs(environment);
    expect(locale()).toBe(spoken);
    await setLanguage('en');
  });
});

describe('config -- policies', () => {
  it('writes a file for each system, and says where each goes', () => {
    const out = join(folder, 'out');
    const { code, said } = run('policies', good, '--out', out, '--mode', 'default');
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      'policies.json',
      'webside-chrome-linux.json',
      'webside-chrome-windows.reg',
      'webside-chromium-linux.json',
      'webside-edge-linux.json',
      'webside-edge-windows.reg',
      'webside-macos.mobileconfig',
    ]);
    expect(said).toContain('Goes to /etc/opt/chrome/policies/managed/webside.json');
    expect(said).toContain('HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge');
    const registry = readFileSync(join(out, 'webside-chrome-windows.reg'));
    expect([...registry.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(registry.toString('utf16le')).toContain('"configMode"="default"');
  });

  it('writes nothing for a file with an error, and says what is wrong', () => {
    const out = join(folder, 'none');
    const { code, said } = run('policies', bad, '--out', out);
    expect(code).toBe(1);
    expect(said).toContain('Error: version');
    expect(() => readdirSync(out)).toThrow();
  });

  it('tells once that a file is not there, and ends with 2', () => {
    const { code, said, complained } = run('policies', join(folder, 'nowhere.json'));
    expect([code, said]).toEqual([2, '']);
    expect(complained.split('\n')).toHaveLength(1);
    expect(complained).toContain('nowhere.json cannot be read (ENOENT).');
  });

  it('names the extension as the builds do', () => {
    const wxt = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    expect(wxt).toContain(IDS.firefox);
    expect(run('policies', good, '--out', join(folder, 'ids')).said).toContain('webside-chromium-linux.json');
    expect(readFileSync(join(folder, 'ids/webside-chromium-linux.json'), 'utf8')).toContain(IDS.chrome);
  });
});
