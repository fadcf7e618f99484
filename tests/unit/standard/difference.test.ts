import { describe, expect, it } from 'vitest';
import { checkConfiguration, differenceOf, isSameContent, type Configuration } from '@/utils/standard';
import { configurationData, itemData, TODAY, typeData } from '../../support/fixtures';

function configuration(more: Record<string, unknown> = {}): Configuration {
  const { configuration: read, findings } = checkConfiguration(configurationData(more), TODAY);
  if (!read) throw new Error(JSON.stringify(findings));
  return read;
}
/** The configuration with the items of its one visit type changed. */
const withItems = (change: (items: Record<string, unknown>[]) => unknown[], more = {}) =>
  configuration({
    visitTypes: [typeData({ items: change(typeData().items as Record<string, unknown>[]) })],
    ...more,
  });
const none = { added: [], removed: [], reworded: [], changed: [], isReordered: false, isRenamed: false };

describe('the difference between two standards', () => {
  it('is none between one and itself but the version', () => {
    const difference = differenceOf(configuration(), configuration({ version: 4 }));
    expect(difference).toEqual({
      version: { from: 3, to: 4 },
      isOtherStandard: false,
      added: [],
      removed: [],
      types: [],
      policies: [],
      edits: [],
      texts: [],
    });
  });

  it('names items that are new, gone, reworded and changed otherwise, by their labels', () => {
    const after = withItems(([arrive, safe, listen, , hearBack, writeUp]) => [
      arrive,
      { ...safe, why: 'Another reason' },
      { ...listen, fixed: true },
      hearBack,
      writeUp,
      itemData('decide'),
    ]);
    expect(differenceOf(configuration(), after).types).toEqual([
      {
        ...none,
        title: 'Test visit',
        added: ['Label of decide'],
        removed: ['Label of explain'],
        reworded: ['Label of safe'],
        changed: ['Label of listen'],
      },
    ]);
  });

  it('calls a new chip other words, and sees another order', () => {
    const more = withItems((items) =>
      items.map((item) =>
        item['id'] === 'listen' ? { ...item, chips: [{ id: 'list', label: 'List' }] } : item,
      ),
    );
    expect(differenceOf(configuration(), more).types).toEqual([
      { ...none, title: 'Test visit', reworded: ['Label of listen'] },
    ]);
    const turned = withItems(([first, ...rest]) => [...rest, first]);
    expect(differenceOf(configuration(), turned).types).toEqual([
      { ...none, title: 'Test visit', isReordered: true },
    ]);
  });

  it('names visit types that are new, gone or called otherwise', () => {
    const other = { ...typeData({ id: 'other', title: 'Other visit' }) };
    const both = configuration({ visitTypes: [typeData(), other] });
    expect(differenceOf(configuration(), both).added).toEqual(['Other visit']);
    expect(differenceOf(both, configuration()).removed).toEqual(['Other visit']);
    const renamed = configuration({ visitTypes: [typeData({ title: 'Video visit' })] });
    expect(differenceOf(configuration(), renamed).types).toEqual([
      { ...none, title: 'Video visit', isRenamed: true },
    ]);
  });

  it('tells rules that are others, with what they were', () => {
    const before = configuration({ policies: { retentionDays: 365, allowPrint: false } });
    const after = configuration({ policies: { retentionDays: 90, autoLockMinutes: 5 } });
    expect(differenceOf(before, after).policies).toEqual([
      { name: 'retentionDays', from: 365, to: 90 },
      { name: 'autoLockMinutes', from: undefined, to: 5 },
      { name: 'allowPrint', from: false, to: undefined },
    ]);
  });

  it('tells what clinicians may change now, and which texts are others', () => {
    const after = configuration({
      personalEdits: { editSay: true },
      notice: 'Interpreter line: 4711',
      owner: 'Someone else',
    });
    const difference = differenceOf(configuration(), after);
    expect(difference.edits).toEqual([{ name: 'editSay', to: true }]);
    expect(difference.texts).toEqual(['owner', 'notice']);
  });

  it('knows another clinic’s standard', () => {
    expect(differenceOf(configuration(), configuration({ id: 'southside' })).isOtherStandard).toBe(true);
  });
});

describe('the same content', () => {
  it('is so whatever the version and the day, and not with one other word', () => {
    expect(isSameContent(configuration(), configuration({ version: 9, updated: '2026-11-22' }))).toBe(true);
    expect(isSameContent(configuration(), configuration({ name: 'Northside' }))).toBe(false);
  });
});
