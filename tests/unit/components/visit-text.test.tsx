// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenVisit } from '@/components/visit/open-visit';
import { VisitText } from '@/components/visit/visit-text';
import type { Visit } from '@/utils/visit';
import { newVisit } from '../../support/fixtures';

let holds: boolean | string;
let refused: string | undefined;
let taken: boolean;
const write = vi.fn<OpenVisit['write']>();
const doDeed = vi.fn<OpenVisit['do']>();
beforeEach(() => {
  holds = false;
  refused = undefined;
  taken = true;
  write.mockReset().mockImplementation(() => taken);
  doDeed.mockReset().mockResolvedValue(true);
});
afterEach(cleanup);

/** The visit as this window has it: the notes, and what stands beside them. */
function withNotes(text: string, ...rivals: string[]): Visit {
  const texts = text ? [{ field: 'notes', text }] : [];
  return { ...newVisit(), texts, rivals: rivals.map((rival) => ({ field: 'notes', text: rival })) };
}

const open: OpenVisit = {
  id: 'visit-1',
  visit: signal(undefined),
  saving: signal({ state: 'quiet' }),
  failure: signal(undefined),
  do: doDeed,
  writeFollowUp: () => undefined,
  write,
  holds: (_, text) => (typeof holds === 'string' ? holds === text : holds),
  refusedText: () => refused,
  flush: () => Promise.resolve(true),
  leaving: signal(false),
  leave: () => undefined,
};

function show(visit: Visit): { follow: (visit: Visit) => void } {
  const view = (current: Visit) => <VisitText open={open} visit={current} field="notes" label="Notes" />;
  const { rerender } = render(view(visit));
  return { follow: (next) => rerender(view(next)) };
}
const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
const typeIn = (text: string) => fireEvent.input(area(), { target: { value: text } });

describe('a text on the screen', () => {
  it('is the disk’s, and follows it', () => {
    const { follow } = show(withNotes('first'));
    expect(area().value).toBe('first');
    follow(withNotes('first and more'));
    expect(area().value).toBe('first and more');
    follow(withNotes(''));
    expect(area().value).toBe('');
  });

  it('stays the clinician’s while something of this window is on its way', () => {
    const { follow } = show(withNotes('first'));
    typeIn('first, mine');
    holds = true;
    follow(withNotes('from elsewhere'));
    expect(area().value).toBe('first, mine');
    holds = false;
    follow(withNotes('from elsewhere, later'));
    expect(area().value).toBe('from elsewhere, later');
  });

  it('takes at once what another part of the window writes into it', () => {
    const { follow } = show(withNotes('first'));
    typeIn('first, mine');
    holds = 'first, yours';
    follow(withNotes('first, yours'));
    expect(area().value).toBe('first, yours');
    typeIn('first, yours, mine');
    expect(write).toHaveBeenLastCalledWith('notes', 'first, yours', 'first, yours, mine');
  });

  it('stays the clinician’s while it stands beside another window’s', () => {
    const { follow } = show(withNotes(''));
    typeIn('mine');
    follow(withNotes('theirs', 'mine'));
    expect(area().value).toBe('mine');
    follow(withNotes('theirs, longer', 'mine'));
    expect(area().value).toBe('mine');
  });

  it('too long for its field is there again when the view comes back', () => {
    holds = true;
    refused = 'far too long';
    show(withNotes('first'));
    expect(area().value).toBe('far too long');
    typeIn('long');
    expect(write).toHaveBeenLastCalledWith('notes', 'first', 'long');
  });

  it('leaves the caret where it was', () => {
    const { follow } = show(withNotes('one two'));
    area().focus();
    area().setSelectionRange(3, 3);
    follow(withNotes('one two three'));
    expect([area().selectionStart, area().selectionEnd]).toEqual([3, 3]);
  });
});

describe('what is typed', () => {
  it('is written over what was there before it', () => {
    show(withNotes('first'));
    typeIn('first,');
    typeIn('first, more');
    expect(write.mock.calls).toEqual([
      ['notes', 'first', 'first,'],
      ['notes', 'first,', 'first, more'],
    ]);
  });

  it('and not taken stays in the field, and the next is written over what was taken last', () => {
    show(withNotes('first'));
    taken = false;
    typeIn('first, far too long');
    taken = true;
    typeIn('first, long');
    expect(area().value).toBe('first, long');
    expect(write).toHaveBeenLastCalledWith('notes', 'first', 'first, long');
  });
});

describe('two windows’ texts', () => {
  const rivalry = () => {
    const { follow } = show(withNotes(''));
    typeIn('mine');
    follow(withNotes('theirs', 'mine'));
  };

  it('are both on the screen, the other one as plain text', () => {
    const { follow } = show(withNotes(''));
    typeIn('mine');
    follow(withNotes('<b>theirs</b>', 'mine'));
    expect(screen.getByText('<b>theirs</b>')).toBeTruthy();
    expect(document.querySelector('b')).toBeNull();
  });

  it.each([
    ['Use the other text', 'theirs'],
    ['Keep the text above', 'mine'],
    ['Keep both', 'mine\ntheirs'],
  ])('are settled by "%s"', (name, text) => {
    rivalry();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(area().value).toBe(text);
    const seen = ['theirs', 'mine'];
    expect(doDeed).toHaveBeenCalledExactlyOnceWith({ do: 'settle', field: 'notes', seen, text });
  });

  it('are shown no more once they are settled', () => {
    const { follow } = show(withNotes(''));
    typeIn('mine');
    follow(withNotes('theirs', 'mine'));
    expect(screen.queryByRole('group')).not.toBeNull();
    follow(withNotes('mine'));
    expect(screen.queryByRole('group')).toBeNull();
  });
});
