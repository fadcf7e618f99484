import { describe, expect, it } from 'vitest';
import { readManaged } from '@/utils/standard/managed';
import { configurationData, TODAY } from '../../support/fixtures';

const config = JSON.stringify(configurationData());
const read = (policy: Record<string, unknown>) => readManaged(policy, TODAY);
const told = (policy: Record<string, unknown>) => read(policy).findings.map(({ path, code }) => [path, code]);

describe('an administrator’s policy', () => {
  it('gives the configuration, enforced unless it says otherwise, and its rules', () => {
    const found = read({ config, retentionDays: 30, allowPrint: false });
    expect([found.configuration?.id, found.mode, found.findings]).toEqual([
      'northside-clinic',
      'enforce',
      [],
    ]);
    expect(found.policies).toEqual({ retentionDays: 30, allowPrint: false });
    expect(read({ config, configMode: 'default' }).mode).toBe('default');
  });

  it('has each bad value told by its key, and the good ones kept', () => {
    const policy = {
      config: '{"format": 1}',
      configMode: 'always',
      retentionDays: 0,
      autoLockMinutes: 61,
      autoLockInVisitMinutes: 10.5,
      allowPrint: 'no',
      allowExport: false,
      colour: 'red',
    };
    const found = read(policy);
    expect(found.policies).toEqual({ allowExport: false });
    expect(found.mode).toBe('enforce');
    const codes: Record<string, string> = Object.fromEntries(told(policy) as [string, string][]);
    expect(codes).toMatchObject({
      'config: format': 'format',
      configMode: 'choice',
      retentionDays: 'too-low',
      autoLockMinutes: 'too-high',
      autoLockInVisitMinutes: 'not-whole',
      allowPrint: 'type',
      colour: 'unknown-property',
    });
  });

  it('says that config did not arrive when only the word about it did', () => {
    expect(told({ configMode: 'enforce' })).toEqual([['config', 'not-arrived']]);
    expect(read({ configMode: 'enforce' }).isConfigExpected).toBe(true);
  });

  it('says that config is no text when it is an object', () => {
    expect(told({ config: configurationData() })).toEqual([['config', 'type']]);
  });

  it('says nothing of rules without a configuration', () => {
    expect(told({ retentionDays: 30 })).toEqual([]);
    expect(read({ retentionDays: 30 }).isConfigExpected).toBe(false);
  });
});
