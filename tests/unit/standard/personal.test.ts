import { describe, expect, it } from 'vitest';
import {
  addItem,
  checkConfiguration,
  conflictsOf,
  editsOf,
  NO_EDITS,
  removeItem,
  resetType,
  reword,
  setHidden,
  type Configuration,
} from '@/utils/standard';
import { personalType, readPersonalEdits } from '@/utils/standard/personal';
import { configurationData, itemData, TODAY, typeData } from '../../support/fixtures';

const ALL = { hideItems: true, addItems: true, editSay: true };
const NONE = { hideItems: false, addItems: false, editSay: false };

function standard(say = 'What else is on your mind?', more: Record<string, unknown> = {}): Configuration {
  const items = [
    itemData('arrive', { phase: 'before', kind: 'self', cue: 'One breath' }),
    itemData('safe', { phase: 'opening', fixed: true, say: 'Your name, please?' }),
    itemData('listen', { say }),
    itemData('explain'),
    itemData('hear-back', { phase: 'closing' }),
  ];
  const data = configurationData({ visitTypes: [typeData({ items })], personalEdits: ALL, ...more });
  return checkConfiguration(data, TODAY).configuration!;
}
const type = standard().visitTypes[0]!;
const item = (id: string) => type.items.find((each) => each.id === id)!;
const labels = (edits = NO_EDITS, allowed = ALL) =>
  personalType(type, edits, allowed).items.map(({ id }) => id);

describe('one’s own wording of a sentence', () => {
  const edits = reword(NO_EDITS, type.id, item('listen'), ' What would you like me to know? ');

  it('stands in the place of the standard’s, and is marked as one’s own', () => {
    const own = personalType(type, edits, ALL).items.find(({ id }) => id === 'listen')!;
    expect([own.say, own.ownSay]).toEqual(['What would you like me to know?', true]);
  });

  it('does not, where the standard allows none or fixed the item', () => {
    expect(personalType(type, edits, NONE)).toEqual(type);
    const fixed = reword(NO_EDITS, type.id, item('safe'), 'Who are you?');
    expect(personalType(type, fixed, ALL)).toEqual(type);
  });

  it('is taken back by the standard’s own words, or by none', () => {
    expect(reword(edits, type.id, item('listen'), 'What else is on your mind?')).toEqual(NO_EDITS);
    expect(reword(edits, type.id, item('listen'), '')).toEqual(NO_EDITS);
  });
});

describe('an item one always does', () => {
  it('is hidden, and comes back', () => {
    const edits = setHidden(NO_EDITS, type.id, 'explain', true);
    expect(labels(edits)).toEqual(['arrive', 'safe', 'listen', 'hear-back']);
    expect(setHidden(edits, type.id, 'explain', false)).toEqual(NO_EDITS);
  });

  it('stays where the standard fixed it, or allows no hiding', () => {
    const edits = setHidden(setHidden(NO_EDITS, type.id, 'safe', true), type.id, 'explain', true);
    expect(labels(edits)).toContain('safe');
    expect(labels(edits, NONE)).toEqual(['arrive', 'safe', 'listen', 'explain', 'hear-back']);
  });
});

describe('an item of one’s own', () => {
  const edits = addItem(NO_EDITS, type.id, 'ab12', {
    phase: 'opening',
    label: 'Ask about the garden',
    why: 'She lives for it',
  });

  it('comes in its phase, is marked as one’s own, and has an id that no standard has', () => {
    expect(labels(edits)).toEqual(['arrive', 'safe', 'own-ab12', 'listen', 'explain', 'hear-back']);
    expect(personalType(type, edits, ALL).items[2]).toMatchObject({
      own: true,
      label: 'Ask about the garden',
    });
  });

  it('is not there where the standard allows none, and is taken away again', () => {
    expect(labels(edits, NONE)).not.toContain('own-ab12');
    expect(removeItem(edits, type.id, 'own-ab12')).toEqual(NO_EDITS);
  });
});

it('every change over a visit type is taken back at once, and those over others stay', () => {
  const edits = setHidden(setHidden(NO_EDITS, type.id, 'explain', true), 'another', 'explain', true);
  const after = resetType(edits, type.id);
  expect(editsOf(after, type.id).hidden).toEqual([]);
  expect(editsOf(after, 'another').hidden).toEqual(['explain']);
});

describe('when the standard is updated', () => {
  const edits = reword(NO_EDITS, type.id, item('listen'), 'Mine');

  it('nobody is asked while the same line stayed as it was', () => {
    expect(conflictsOf(edits, standard())).toEqual([]);
  });

  it('the clinician is asked about a line that both changed, and only about that', () => {
    const update = standard('Anything else today?');
    expect(conflictsOf(edits, update)).toMatchObject([
      {
        item: { id: 'listen', say: 'Anything else today?' },
        mine: 'Mine',
        before: 'What else is on your mind?',
      },
    ]);
    const [conflict] = conflictsOf(edits, update);
    const kept = reword(edits, type.id, conflict!.item, conflict!.mine);
    expect(conflictsOf(kept, update)).toEqual([]);
    expect(personalType(update.visitTypes[0]!, kept, ALL).items[2]!.say).toBe('Mine');
    const given = reword(edits, type.id, conflict!.item, '');
    expect(given).toEqual(NO_EDITS);
  });

  it('nobody is asked when the standard now says what the clinician said', () => {
    expect(conflictsOf(edits, standard('Mine'))).toEqual([]);
  });

  it('edits of an item that is gone wait for it, and show nowhere', () => {
    const without = standard('x', { visitTypes: [typeData()] });
    expect(conflictsOf(edits, without).filter(({ item: each }) => each.id !== 'listen')).toEqual([]);
    expect(editsOf(edits, type.id).sayings).toHaveLength(1);
  });
});

it('what was changed is read back from the disk as it was', () => {
  const edits = setHidden(reword(NO_EDITS, type.id, item('listen'), 'Mine'), type.id, 'explain', true);
  expect(readPersonalEdits(JSON.parse(JSON.stringify(edits)))).toEqual(edits);
});
