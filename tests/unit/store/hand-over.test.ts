import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handOverOf, USUAL_PARTS, type HandOver } from '@/utils/export';
import {
  openHandOver,
  sealHandOver,
  stampHandOver,
  takeHandOver,
  takenBefore,
  type Visits,
} from '@/utils/store';
import { fromUtf8, openFile, sealFile, utf8 } from '@/utils/vault';
import { textOf, type Deed } from '@/utils/visit';
import { MINUTE, PageClock } from '../../support/fixtures';
import { backupOf, disk, LOW, PASSPHRASE, save, visitsOf } from './backup';
import { damage, freshVisits, start } from './on-disk';

// A hand-over names the version that made it.
Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });

const FROM = { name: 'Dr Day', role: 'GP' };
let visits: Visits;
let clock: PageClock;
beforeEach(async () => {
  visits = await freshVisits();
  clock = new PageClock();
});

/** A closed visit with notes, on the disk of the one who hands over. */
async function closedVisit(label = 'AB', ...more: Deed[]) {
  const { id } = await start(visits, clock.pass(MINUTE), label);
  const deeds: Deed[] = [
    { do: 'join' },
    { do: 'markDone', item: 'safe' },
    { do: 'writeText', field: 'notes', base: '', next: 'Sleeps badly. 👩🏽‍⚕️' },
    ...more,
    { do: 'finish', outcome: 'as-planned' },
    { do: 'close' },
  ];
  return visits.change(
    id,
    deeds.map((deed) => ({ deed, stamp: clock.pass(MINUTE).stamp() })),
  );
}

async function handOver(visit: Awaited<ReturnType<typeof closedVisit>>, later = 0): Promise<HandOver> {
  const stamp = await stampHandOver(visit, FROM);
  const choice = { parts: USUAL_PARTS, to: 'Nurse', request: 'Please call her' };
  return handOverOf(visit, choice, { ...stamp, made: { ...stamp.made, at: stamp.made.at + later } });
}
const sealed = (one: HandOver) => sealHandOver(one, PASSPHRASE, { workFactor: LOW });
const open = (bytes: Uint8Array) => openHandOver(new Blob([Uint8Array.from(bytes)]), PASSPHRASE);
const take = async (bytes: Uint8Array) => takeHandOver(visits, await open(bytes));

/** Why a file is refused; that the vault is as it was is part of every answer. */
async function refusalOf(bytes: Uint8Array): Promise<string | undefined> {
  const before = await disk();
  const refusal = await take(bytes).then(
    () => undefined,
    (error: unknown) => error as { name: string; reason: string },
  );
  if (!refusal) return undefined;
  expect(await disk()).toBe(before);
  expect(['HandOverRefused', 'FileRefused']).toContain(refusal.name);
  return refusal.reason;
}

describe('a hand-over', () => {
  it('taken in another vault lies there as a closed visit, in the lists too', async () => {
    const visit = await closedVisit();
    const file = await sealed(await handOver(visit));
    visits = await freshVisits();
    const { id } = await take(file);
    const [taken, ...others] = await visitsOf(visits);
    expect(others).toEqual([]);
    expect(id).not.toBe(visit.id);
    expect(taken).toMatchObject({ id, label: 'AB', started: visit.started, stage: visit.stage });
    expect(taken!.received).toMatchObject({ ...FROM, request: 'Please call her' });
    expect(textOf(taken!, 'notes')).toBe('Sleeps badly. 👩🏽‍⚕️');
  });

  it('is one JSON document that any age tool shows, and names the visit by a hash alone', async () => {
    const visit = await closedVisit();
    const text = fromUtf8(await openFile(await sealed(await handOver(visit)), PASSPHRASE));
    expect(JSON.parse(text)).toMatchObject({ format: 'webside-hand-over/1', app: '0.1.0', from: FROM });
    expect(text).not.toContain(visit.id);
    const [one, other] = [await handOver(visit), await handOver(visit)];
    expect(one.of).toBe(other.of);
    expect(one.id).not.toBe(other.id);
  });

  it('that does not hold what was written is not handed out', async () => {
    const good = await handOver(await closedVisit());
    const strange = { ...good, visit: { ...good.visit, texts: [{ field: 'reflection:wanted', text: 'x' }] } };
    await expect(sealed(strange)).rejects.toMatchObject({ reason: 'not-as-made' });
  });

  it('can be stopped while it is sealed and while it is opened', async () => {
    const one = await handOver(await closedVisit());
    for (const wanted of ['sealing', 'checking']) {
      const stop = new AbortController();
      const progress = (step: string) => step === wanted && stop.abort();
      const how = { workFactor: LOW, signal: stop.signal, progress };
      await expect(sealHandOver(one, PASSPHRASE, how), wanted).rejects.toThrow('aborted');
    }
  });

  it('is not taken twice, also when the visit lies in the bin', async () => {
    const file = await sealed(await handOver(await closedVisit()));
    const { id } = await take(file);
    expect(await refusalOf(file)).toBe('twice');
    await visits.change(id, [{ deed: { do: 'bin' }, stamp: clock.pass(MINUTE).stamp() }]);
    expect(await refusalOf(file)).toBe('twice');
  });

  it('of an older state than one that was taken is refused; a later one comes beside it', async () => {
    const visit = await closedVisit();
    const [older, first, later] = [
      await handOver(visit, -1),
      await handOver(visit),
      await handOver(visit, 1),
    ];
    await take(await sealed(first));
    expect(await refusalOf(await sealed(older))).toBe('older');
    expect((await takenBefore(visits, later))?.received?.id).toBe(first.id);
    await take(await sealed(later));
    expect(await refusalOf(await sealed(older))).toBe('older');
    expect((await visitsOf(visits)).filter(({ received }) => received)).toHaveLength(2);
  });

  it('of another visit has nothing to do with one that was taken', async () => {
    const [one, other] = [await closedVisit('AB'), await closedVisit('CD')];
    await take(await sealed(await handOver(one)));
    expect(await takenBefore(visits, await handOver(other, -MINUTE))).toBeUndefined();
  });

  it('taken in two windows at once comes once', async () => {
    const file = await sealed(await handOver(await closedVisit()));
    const both = await Promise.allSettled([take(file), take(file)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await visitsOf(visits)).filter(({ received }) => received)).toHaveLength(1);
  });

  it('that finds no room on the disk leaves nothing', async () => {
    const file = await sealed(await handOver(await closedVisit()));
    const before = await disk();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(take(file)).rejects.toMatchObject({ name: 'StorageFull' });
    put.mockRestore();
    expect(await disk()).toBe(before);
  });

  it('is known again when the lists were made anew from the visits', async () => {
    const file = await sealed(await handOver(await closedVisit()));
    await take(file);
    await damage(visits.index.id);
    expect(await refusalOf(file)).toBe('twice');
  });
});

describe('a file that is no hand-over', () => {
  const one = async () => {
    const visit = await closedVisit();
    return `${JSON.stringify(await handOver(visit))}\n`;
  };
  const reason = async (text: string) => refusalOf(await backupOf(text));

  it('is told from one', async () => {
    const good = await one();
    for (const text of [
      '',
      'x',
      '[]',
      'null',
      '{}',
      good.slice(0, -4),
      `${good}{}`,
      good.replace('{', '{,'),
    ]) {
      expect(await reason(text), text.slice(0, 60)).toBe('not-hand-over');
    }
    expect(await reason('{"format":"webside-export/1"}')).toBe('not-hand-over');
  });

  it('is told from a backup, and from a newer one', async () => {
    await closedVisit();
    expect(await refusalOf((await save(visits)).bytes)).toBe('backup');
    expect(await reason((await one()).replace('hand-over/1', 'hand-over/2'))).toBe('newer');
  });

  it('with a name that could change how a program works is refused, however it is written', async () => {
    const good = await one();
    for (const name of ['"__proto__"', '"constructor"', '"prototype"', '"\\u005f_proto__"']) {
      expect(await reason(good.replace('{', `{${name}:{"x":1},`)), name).toBe('suspicious');
      expect(await reason(good.replace('"label":', `${name}:{},"label":`)), name).toBe('suspicious');
    }
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('that is too deep or has too many parts is refused before it is parsed', async () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const good = await one();
    expect(await reason(nested(200_000))).toBe('too-deep');
    expect(await reason(good.replace('"label":', `"more":${nested(40)},"label":`))).toBe('too-deep');
    expect(await reason(good.replace('"label":', `"more":[${'0,'.repeat(600_000)}0],"label":`))).toBe(
      'too-deep',
    );
  });

  it('of more than any hand-over is refused before it is read', async () => {
    const large = { size: 500_000_000, arrayBuffer: () => Promise.reject(new Error('was read')) };
    const opening = openHandOver(large as unknown as Blob, PASSPHRASE);
    await expect(opening).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('does not open with another passphrase', async () => {
    const file = await sealed(await handOver(await closedVisit()));
    const opening = openHandOver(new Blob([file]), 'another passphrase');
    await expect(opening).rejects.toMatchObject({ reason: 'wrong-passphrase' });
  });

  it('does not open when any byte was changed, doubled or cut off, and leaves the vault as it was', async () => {
    const file = await sealFile([utf8(await one())], PASSPHRASE, { workFactor: LOW });
    const before = await disk();
    const refused = async (bytes: Uint8Array, what: string) =>
      expect(
        await take(bytes).then(
          () => 'taken',
          (error: unknown) => (error as Error).name,
        ),
        what,
      ).toMatch(/^(FileRefused|HandOverRefused)$/);
    for (let at = 0; at < file.length; at += 1) {
      const flipped = Uint8Array.from(file);
      flipped[at]! ^= 0x10;
      await refused(flipped, `byte ${at} changed`);
      if (at % 11 > 0) continue;
      await refused(file.subarray(0, at), `cut at ${at}`);
      await refused(Uint8Array.from([...file.subarray(0, at + 1), ...file.subarray(at)]), `byte ${at} twice`);
    }
    expect(await disk()).toBe(before);
  }, 60_000);
});
