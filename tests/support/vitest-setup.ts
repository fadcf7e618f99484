import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { installLocks } from './fake-locks';

installLocks();
beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
});
