import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportFile, type Kind } from '@/components/visits/export-file';
import type { Visits } from '@/utils/store';
import { MINUTE, PageClock } from '../../support/fixtures';
import { damage, freshVisits, start } from '../store/on-disk';

Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });

const CLINICIAN = { name: 'Dr Day', role: 'GP' };
const how = (kind: Kind) => ({ kind, clinician: CLINICIAN, made: 0 });
let visits: Visits;
let ids: string[];
beforeEach(async () => {
  visits = await freshVisits();
  const clock = new PageClock();
  ids = [];
  for (let at = 0; at < 12; at += 1) {
    ids.push((await start(visits, clock.pass(MINUTE), `label ${at}`)).id);
  }
});
const textOf = (parts: Uint8Array[]) => Buffer.concat(parts).toString('utf8');

describe('an export', () => {
  it.each(['text', 'csv', 'json'] as const)(
    'as %s holds each visit asked for, in their order',
    async (kind) => {
      const wanted = [...ids].reverse();
      const file = await exportFile(visits, wanted, how(kind));
      const text = textOf(file.parts);
      expect(text.match(/label \d+/g)).toEqual(wanted.map((id) => `label ${ids.indexOf(id)}`));
      expect(file).toMatchObject({ visits: 12, unread: 0, size: Buffer.byteLength(text) });
      expect(text.replace('\ufeff', '').startsWith(file.begins)).toBe(true);
    },
  );

  it('says how many do not open, and holds the others', async () => {
    await damage(ids[3]!);
    const file = await exportFile(visits, ids, how('json'));
    expect(file).toMatchObject({ visits: 11, unread: 1 });
    expect((JSON.parse(textOf(file.parts)) as { visits: unknown[] }).visits).toHaveLength(11);
  });

  it('of none is a file all the same', async () => {
    const file = await exportFile(visits, [], how('json'));
    expect(JSON.parse(textOf(file.parts))).toMatchObject({ format: 'webside-export/1', visits: [] });
  });

  it('tells how far it is, and can be stopped', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const progress = (done: number) => {
      told.push(done);
      if (done >= 10) stop.abort();
    };
    const making = exportFile(visits, ids, { ...how('text'), signal: stop.signal, progress });
    await expect(making).rejects.toThrow('aborted');
    expect(told).toEqual([5, 10]);
  });
});
