import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedStandard } from '@/utils/browser';
import * as browserRoom from '@/utils/browser/managed';
import {
  checkConfiguration,
  readStanding,
  removeFile,
  takeFile,
  takeFileBefore,
  type Configuration,
} from '@/utils/standard';
import { reconcile } from '@/utils/standard/reconcile';
import { configurationData, TODAY } from '../../support/fixtures';

const NOW = 1_000_000;
const LATER = 20_000;
let managed: Record<string, unknown>;
beforeEach(() => {
  managed = {};
  vi.spyOn(browserRoom, 'managedPolicy').mockImplementation(() => Promise.resolve(managed));
});

function configuration(more: Record<string, unknown> = {}): Configuration {
  return checkConfiguration(configurationData(more), TODAY).configuration!;
}
const text = (more: Record<string, unknown> = {}) => JSON.stringify(configurationData(more));
/** Source, id and version of what is in force. */
async function standing(): Promise<[string, string, number]> {
  const { inForce } = await readStanding();
  return [inForce.source, inForce.configuration.id, inForce.configuration.version];
}

describe('the standard in force', () => {
  it('is the built-in one on a first start', async () => {
    expect(await standing()).toEqual(['built-in', 'webside-standard', 1]);
  });

  it('is the policy’s once it has answered, and its last good copy from then on, without asking', async () => {
    managed = { config: text() };
    await reconcile(TODAY, NOW);
    expect(await standing()).toEqual(['policy', 'northside-clinic', 3]);
    vi.mocked(browserRoom.managedPolicy).mockImplementation(() => new Promise(() => undefined));
    expect(await standing()).toEqual(['policy', 'northside-clinic', 3]);
  });

  it('follows the policy when that changes, and remembers since when', async () => {
    managed = { config: text() };
    await reconcile(TODAY, NOW);
    await reconcile(TODAY, NOW + 5);
    expect((await readStanding()).inForce.since).toBe(NOW);
    managed = { config: text({ version: 4 }) };
    await reconcile(TODAY, NOW + 9);
    expect(await standing()).toEqual(['policy', 'northside-clinic', 4]);
    expect((await readStanding()).inForce.since).toBe(NOW + 9);
  });

  it('stays the last good one when the policy’s becomes broken, and says what is wrong with it', async () => {
    managed = { config: text() };
    await reconcile(TODAY, NOW);
    managed = { config: text({ version: 'four' }) };
    await reconcile(TODAY, NOW + 1);
    expect(await standing()).toEqual(['policy', 'northside-clinic', 3]);
    expect((await readStanding()).findings).toMatchObject([{ code: 'type', path: 'config: version' }]);
  });

  it('goes when the policy’s configuration is taken out and another rule stays', async () => {
    managed = { config: text(), allowPrint: false };
    await reconcile(TODAY, NOW);
    managed = { allowPrint: false };
    await reconcile(TODAY, NOW + 1);
    expect((await standing())[0]).toBe('built-in');
    expect((await readStanding()).policies).toEqual({ allowPrint: false });
  });
});

describe('what the policy says again', () => {
  const sorted = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_, each: unknown) =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => a.localeCompare(b)))
        : each,
    );

  it('is not written again, and stands since when it stood, though Chromium sorts the keys of what it keeps', async () => {
    managed = { config: text(), retentionDays: 30 };
    await reconcile(TODAY, NOW);
    await storedStandard.set(sorted(await storedStandard.get()) as object);
    const written = vi.spyOn(storedStandard, 'set');
    await reconcile(TODAY, NOW + 5);
    expect(written).not.toHaveBeenCalled();
    expect((await readStanding()).inForce.since).toBe(NOW);
  });
});

describe('an empty answer of the policy', () => {
  it('is no removal until it has stayed empty', async () => {
    managed = { config: text(), retentionDays: 30 };
    await reconcile(TODAY, NOW);
    managed = {};
    expect(await reconcile(TODAY, NOW + 1)).toBe(true);
    expect(await reconcile(TODAY, NOW + LATER)).toBe(true);
    expect((await standing())[0]).toBe('policy');
    expect(await reconcile(TODAY, NOW + 1 + LATER)).toBe(false);
    expect((await standing())[0]).toBe('built-in');
    expect((await readStanding()).policies).toEqual({});
  });

  it('is forgotten when the policy answers in between', async () => {
    managed = { config: text() };
    await reconcile(TODAY, NOW);
    managed = {};
    await reconcile(TODAY, NOW + 1);
    managed = { config: text() };
    await reconcile(TODAY, NOW + 2);
    managed = {};
    expect(await reconcile(TODAY, NOW + 1 + LATER)).toBe(true);
    expect((await standing())[0]).toBe('policy');
  });

  it('of another run of the browser does not count: twice too early is no removal', async () => {
    managed = { config: text() };
    await reconcile(TODAY, NOW);
    managed = {};
    expect(await reconcile(TODAY, NOW + 1)).toBe(true);
    await fakeBrowser.storage.session.clear();
    expect(await reconcile(TODAY, NOW + 1 + LATER)).toBe(true);
    expect((await standing())[0]).toBe('policy');
  });

  it('means nothing where no policy ever was', async () => {
    expect(await reconcile(TODAY, NOW)).toBe(false);
    expect((await readStanding()).hasPolicy).toBe(false);
    expect(await storedStandard.get()).toBeUndefined();
  });
});

describe('a policy that only proposes', () => {
  it('gives way to a file, which is shown as changed, and stands again when the file is removed', async () => {
    managed = { config: text(), configMode: 'default' };
    await reconcile(TODAY, NOW);
    await takeFile(configuration({ id: 'my-own' }), NOW);
    expect((await readStanding()).inForce).toMatchObject({ source: 'file', isChanged: true });
    await removeFile();
    expect(await standing()).toEqual(['policy', 'northside-clinic', 3]);
  });
});

describe('a file', () => {
  it('is used, and the one before comes back, and back again', async () => {
    await takeFile(configuration(), NOW);
    await takeFile(configuration({ version: 4 }), NOW + 1);
    expect(await standing()).toEqual(['file', 'northside-clinic', 4]);
    await takeFileBefore(NOW + 2);
    expect(await standing()).toEqual(['file', 'northside-clinic', 3]);
    await takeFileBefore(NOW + 3);
    expect(await standing()).toEqual(['file', 'northside-clinic', 4]);
  });

  it('is removed, and can be brought back', async () => {
    await takeFile(configuration(), NOW);
    await removeFile();
    expect((await standing())[0]).toBe('built-in');
    await takeFileBefore(NOW);
    expect((await standing())[0]).toBe('file');
  });

  it('that cannot be read any more on the disk is not in force, and that is known', async () => {
    expect((await readStanding()).isOneUnread).toBe(false);
    await storedStandard.set({ file: { configuration: { id: 'harmed' }, since: NOW } });
    expect((await standing())[0]).toBe('built-in');
    expect((await readStanding()).isOneUnread).toBe(true);
  });
});
