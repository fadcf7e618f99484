// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { LockButton } from '@/components/app/lock-button';
import { unlockedKey } from '@/utils/browser';

afterEach(cleanup);
const settled = () => new Promise((wake) => setTimeout(wake, 50));

it('the lock stands where there is a passphrase to ask for', async () => {
  await unlockedKey.set({ keyId: 'key-1', bytes: 'AAAA' });
  render(<LockButton />);
  await settled();
  screen.getByRole('button', { name: 'Lock now' });
});

it('the lock is not there in a vault without a passphrase', async () => {
  await unlockedKey.set({ keyId: 'key-1', bytes: 'AAAA', isOpen: true });
  render(<LockButton />);
  await settled();
  expect(screen.queryByRole('button')).toBeNull();
});
