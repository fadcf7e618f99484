import { describe, expect, it } from 'vitest';
import { checkConfiguration, objectionTo, type Configuration, type Held } from '@/utils/standard';
import { inForce, ruleOf } from '@/utils/standard/sources';
import { configurationData, TODAY } from '../../support/fixtures';

function held(id: string, version = 1): Held {
  const { configuration } = checkConfiguration(configurationData({ id, version }), TODAY);
  return { configuration: configuration!, since: 5 };
}
const of = (id: string, version = 1): Configuration => held(id, version).configuration;

describe('of all the standards that are held', () => {
  const policy = { ...held('from-policy'), mode: 'enforce' as const };
  const proposal = { ...held('from-policy'), mode: 'default' as const };
  const file = held('from-file');

  it.each([
    ['none is in force when none is held: the built-in one is', {}, undefined],
    ['a file is', { file }, ['file', 'from-file', false, true]],
    ['the policy is, and nobody replaces it', { policy }, ['policy', 'from-policy', false, false]],
    ['the enforced policy is, also over a file', { policy, file }, ['policy', 'from-policy', false, false]],
    [
      'a policy that only proposes is, until a file comes',
      { policy: proposal },
      ['policy', 'from-policy', false, true],
    ],
    [
      'a file in its place is, and is shown as changed',
      { policy: proposal, file },
      ['file', 'from-file', true, true],
    ],
  ] as const)('%s', (_, holdings, expected) => {
    const found = inForce(holdings);
    expect(found && [found.source, found.configuration.id, found.isChanged, found.isReplaceable]).toEqual(
      expected,
    );
  });
});

describe('a file is objected to', () => {
  it('when it is an older version of the same standard', () => {
    expect(objectionTo(of('same', 4), of('same', 5), false)).toEqual({ why: 'older', found: 4, present: 5 });
  });

  it('when it has the same version and says something else', () => {
    expect(objectionTo(of('same', 5), of('same', 5), false)).toEqual({ why: 'same-version', present: 5 });
  });

  it('not when it is newer, says the same, or is another standard', () => {
    expect(objectionTo(of('same', 6), of('same', 5), false)).toBeUndefined();
    expect(objectionTo(of('same', 5), of('same', 5), true)).toBeUndefined();
    expect(objectionTo(of('other', 1), of('same', 5), false)).toBeUndefined();
  });
});

describe('a rule', () => {
  const policy = { retentionDays: 30 };
  const standard = { retentionDays: 90, allowPrint: false };
  const person = { retentionDays: 60, allowPrint: true };

  it('is the administrator’s over the standard’s over the person’s over what holds at first', () => {
    expect(ruleOf('retentionDays', { policy, standard, person })).toEqual({
      value: 30,
      setBy: 'policy',
      isLocked: true,
    });
    expect(ruleOf('retentionDays', { standard, person })).toEqual({
      value: 90,
      setBy: 'standard',
      isLocked: true,
    });
    expect(ruleOf('retentionDays', { person })).toEqual({ value: 60, setBy: 'person', isLocked: false });
    expect(ruleOf('retentionDays', {})).toEqual({ value: 365, setBy: 'nobody', isLocked: false });
  });

  it('that says no is a rule too', () => {
    expect(ruleOf('allowPrint', { standard, person }).value).toBe(false);
  });
});
