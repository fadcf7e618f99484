import 'fake-indexeddb/auto';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installLocks } from './fake-locks';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 30_000 });
installLocks();
beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
});
