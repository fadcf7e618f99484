import { expect, it } from 'vitest';
import { checkConfiguration, ruleIn, type InForce } from '@/utils/standard';
import { configurationData, TODAY } from '../../support/fixtures';

function standing(source: InForce['source'], policies = {}) {
  const data = configurationData({ policies: { retentionDays: 100 } });
  const { configuration } = checkConfiguration(data, TODAY);
  const inForce = { configuration: configuration!, since: 0, source, isChanged: false, isReplaceable: true };
  return { policies, inForce };
}

it('an administrator’s rule stands over the clinic’s, and that over the person’s', () => {
  const own = { retentionDays: 30, autoLockMinutes: 5 };
  const byAdministrator = standing('file', { retentionDays: 7 });
  expect(ruleIn('retentionDays', byAdministrator, own)).toEqual({
    value: 7,
    setBy: 'policy',
    isLocked: true,
  });
  expect(ruleIn('retentionDays', standing('file'), own)).toEqual({
    value: 100,
    setBy: 'standard',
    isLocked: true,
  });
  expect(ruleIn('autoLockMinutes', standing('file'), own)).toEqual({
    value: 5,
    setBy: 'person',
    isLocked: false,
  });
});

it('what the built-in standard says binds nobody', () => {
  const { value, isLocked } = ruleIn('retentionDays', standing('built-in'), { retentionDays: 30 });
  expect([value, isLocked]).toEqual([30, false]);
  expect(ruleIn('retentionDays', standing('built-in'), {})).toEqual({
    value: 365,
    setBy: 'nobody',
    isLocked: false,
  });
});
