import { attempts, clockNow, justUnlocked, sentinel } from '@/utils/browser';
import { utf8, type Bytes } from './bytes';
import { RecordDamaged } from './errors';
import { importAes, keepUnlocked, type Older } from './key';
import type { Slot } from './slots';
import { unwrap, wrap, type Wrapped } from './wrapping';

/** The one record in clear: which vault this is, its ways in, and the random id of the sealed index. */
export interface Header {
  version: 1;
  vault: string;
  keyId: string;
  index: string;
  slots: Slot[];
  /** The secret behind the ids (32 bytes, sealed by the data key), once the data key is no longer the vault's first. */
  ids?: Wrapped;
  /** The data key before this one (32 bytes, sealed by it), as long as records are still sealed by it. */
  before?: Wrapped & { keyId: string };
}

/** Whether the vault opens for everyone who has the device. */
export function isUnprotected(header: Header): boolean {
  return header.slots.some(({ type }) => type === 'open');
}

/** Takes note of a vault that now lies on the disk, and that someone has found the way into: it is unlocked. @throws RecordDamaged */
export async function enterVault(header: Header, raw: Bytes): Promise<void> {
  await attempts.remove();
  await justUnlocked.set({ at: clockNow().at });
  await takeKey(header, raw);
}

/** Takes over the key of a vault that is unlocked already. @throws RecordDamaged */
export async function takeKey(header: Header, raw: Bytes): Promise<void> {
  await keepUnlocked(header.keyId, raw, await olderOf(header, raw));
  // Last: who hears that there is a vault finds it open.
  await sentinel.set({ vault: header.vault });
}

async function olderOf(header: Header, raw: Bytes): Promise<Older> {
  const { ids, before } = header;
  return {
    ...(isUnprotected(header) ? { isOpen: true } : {}),
    ...(ids ? { ids: await openInner(header, 'ids', ids, raw) } : {}),
    ...(before
      ? { before: { keyId: before.keyId, raw: await openInner(header, 'before', before, raw) } }
      : {}),
  };
}

/** Seals a secret of the vault by its data key, for the header. */
export async function sealInner(
  owner: Pick<Header, 'vault' | 'keyId'>,
  name: 'ids' | 'before',
  secret: Bytes,
  raw: Bytes,
): Promise<Wrapped> {
  return wrap(await importAes(raw), secret, boundInner(owner, name));
}

async function openInner(
  owner: Pick<Header, 'vault' | 'keyId'>,
  name: 'ids' | 'before',
  sealed: Wrapped,
  raw: Bytes,
): Promise<Bytes> {
  try {
    return await unwrap(await importAes(raw), sealed, boundInner(owner, name));
  } catch (error) {
    throw new RecordDamaged(`the header's ${name} does not open`, { cause: error });
  }
}

function boundInner({ vault, keyId }: Pick<Header, 'vault' | 'keyId'>, name: string): Bytes {
  return utf8(['webside', 'header', 1, vault, keyId, name].join('|'));
}
