import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Searching, type Hearing } from '@/components/visits/searching';
import { eraseVisits, type Visits } from '@/utils/store';
import { database } from '@/utils/store/database';
import type { Entry } from '@/utils/visit';
import { PageClock } from '../../support/fixtures';
import { damage, freshVisits, start } from '../store/on-disk';

let visits: Visits;
let clock: PageClock;
let hearing: { [name in keyof Hearing]: ReturnType<typeof vi.fn<Hearing[name]>> };
let searching: Searching;
beforeEach(async () => {
  visits = await freshVisits();
  clock = new PageClock();
  hearing = { progress: vi.fn(), changed: vi.fn(), unread: vi.fn(), failure: vi.fn() };
  searching = new Searching(visits, hearing);
  return () => searching.stop();
});

async function visitWith(label: string, notes: string): Promise<string> {
  const { id } = await start(visits, clock, label);
  await write(id, '', notes);
  return id;
}

function write(id: string, base: string, next: string) {
  const deed = { do: 'writeText', field: 'notes', base, next } as const;
  return visits.change(id, [{ deed, stamp: clock.stamp() }]);
}

async function entries(): Promise<Entry[]> {
  const all: Entry[] = [];
  for await (const slice of visits.entries()) all.push(...slice);
  return all;
}

const ids = (query: string) => searching.find(query).found.map(({ id }) => id);

it('finds what is written in the visits it follows, and tells when there is more to find', async () => {
  const [one, other] = [await visitWith('one', 'penicillin'), await visitWith('other', 'sister')];
  searching.follow(await entries());
  await vi.waitFor(() => expect(ids('penicillin')).toEqual([one]));
  expect(ids('sister')).toEqual([other]);
  await vi.waitFor(() => expect(hearing.failure).toHaveBeenLastCalledWith(undefined));
  expect(hearing.changed).toHaveBeenCalled();
  expect(hearing.unread).toHaveBeenLastCalledWith(0);
});

it('finds a visit by its label before it has been read', async () => {
  const id = await visitWith('one', 'penicillin');
  vi.spyOn(visits, 'open').mockReturnValue(new Promise(() => undefined));
  searching.follow(await entries());
  await vi.waitFor(() => expect(ids('one')).toEqual([id]));
  expect(ids('penicillin')).toEqual([]);
});

it('a visit that is new, or has another label, is found by what it now says', async () => {
  searching.follow(await entries());
  const id = await visitWith('one', 'penicillin');
  searching.follow(await entries());
  await vi.waitFor(() => expect(ids('penicillin')).toEqual([id]));
  const [entry] = await entries();
  searching.follow([{ ...entry!, label: 'renamed' }]);
  await vi.waitFor(() => expect(ids('renamed')).toEqual([id]));
  expect(ids('one')).toEqual([]);
});

it('an open visit whose notes changed is found by them after another look', async () => {
  const id = await visitWith('one', 'penicillin');
  searching.follow(await entries());
  await vi.waitFor(() => expect(ids('penicillin')).toEqual([id]));
  await write(id, 'penicillin', 'doxycycline');
  searching.lookAgain();
  await vi.waitFor(() => expect(ids('doxycycline')).toEqual([id]));
  expect(ids('penicillin')).toEqual([]);
});

it('looks at open visits at most once a second, and never forgets to', async () => {
  await visitWith('one', 'penicillin');
  searching.follow(await entries());
  const read = vi.spyOn(database.records, 'bulkGet');
  for (let times = 0; times < 5; times++) searching.lookAgain();
  await vi.waitFor(() => expect(read).toHaveBeenCalled());
  const before = read.mock.calls.length;
  for (let times = 0; times < 5; times++) searching.lookAgain();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(read.mock.calls.length).toBe(before);
  await vi.waitFor(() => expect(read.mock.calls.length).toBe(before + 1), 5_000);
});

it('a visit that does not open is told, and hides no other', async () => {
  const [one, other] = [await visitWith('one', 'penicillin'), await visitWith('other', 'sister')];
  const all = await entries();
  await damage(one);
  searching.follow(all);
  await vi.waitFor(() => expect(ids('sister')).toEqual([other]));
  await vi.waitFor(() => expect(hearing.unread).toHaveBeenLastCalledWith(1));
  expect(ids('one')).toEqual([one]);
});

it('a visit that was erased is found no more, and is none that does not open', async () => {
  const [one, other] = [await visitWith('one', 'penicillin'), await visitWith('other', 'penicillin')];
  searching.follow(await entries());
  await vi.waitFor(() => expect(ids('penicillin').sort()).toEqual([one, other].sort()));
  await eraseVisits(visits, [one], () => true);
  searching.follow(await entries());
  await vi.waitFor(() => expect(ids('penicillin')).toEqual([other]));
  searching.lookAgain();
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(hearing.unread).toHaveBeenLastCalledWith(0);
});

describe('a database that does not answer', () => {
  it('is told, and what was not read is read at the next look', async () => {
    const id = await visitWith('one', 'penicillin');
    const all = await entries();
    vi.spyOn(database.records, 'bulkGet').mockRejectedValueOnce(new DOMException('no', 'UnknownError'));
    searching.follow(all);
    await vi.waitFor(() => expect(hearing.failure).toHaveBeenCalled());
    expect(hearing.failure.mock.calls[0]![0]).toMatchObject({ name: 'StorageRefused' });
    searching.lookAgain();
    await vi.waitFor(() => expect(ids('penicillin')).toEqual([id]));
    await vi.waitFor(() => expect(hearing.failure).toHaveBeenLastCalledWith(undefined));
  });
});
