import { clockNow, extensionVersion, momentAt, randomId } from '@/utils/browser';
import type { HandOver, HandOverStamp } from '@/utils/export';
import { sealFile, toHex, utf8, type Bytes } from '@/utils/vault';
import type { Visit } from '@/utils/visit';
import { canonical } from '../backup';
import { HandOverRefused } from './errors';
import { openHandOver, type HowToOpenHandOver } from './open';

/** The name of the file, always the same. */
export const HAND_OVER_FILE = 'webside-hand-over.age';

/** Where the work is: sealing the file, opening it again to see that it is whole. */
export type HandOverStep = 'sealing' | 'checking';

/** How a hand-over is sealed. */
export interface HowToSeal {
  /** How far a step is, from 0 to 1. */
  progress?: ((step: HandOverStep, part: number) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** See `sealFile`: only tests take less. */
  workFactor?: number | undefined;
}

/** What a hand-over has of its own: another one each time, also of the same visit. */
export async function stampHandOver(visit: Visit, { name, role }: HandOver['from']): Promise<HandOverStamp> {
  return {
    id: randomId(),
    of: await hashOf(visit),
    made: momentAt(clockNow().at),
    app: extensionVersion(),
    from: { name, role },
  };
}

/**
 * Seals a hand-over, and opens it again as a colleague will.
 * @throws HandOverRefused when it does not hold what was written | the signal's reason
 */
export async function sealHandOver(
  handOver: HandOver,
  passphrase: string,
  { progress, signal, workFactor }: HowToSeal = {},
): Promise<Bytes> {
  const step = (name: HandOverStep) => (part: number) => progress?.(name, part);
  const written = canonical(handOver);
  const bytes = await sealFile([utf8(`${written}\n`)], passphrase, {
    ...{ signal, workFactor },
    progress: step('sealing'),
  });
  const how: HowToOpenHandOver = { signal, progress: step('checking') };
  const back = await openHandOver(new Blob([bytes]), passphrase, how);
  if (canonical(back) !== written) throw new HandOverRefused('not-as-made');
  return bytes;
}

/** SHA-256 of an id of 128 random bits: it names the visit, and leads to nothing. */
async function hashOf({ id }: Visit): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(`webside visit ${id}`))));
}
