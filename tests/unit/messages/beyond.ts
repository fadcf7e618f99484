import type * as english from '@/utils/messages/en/all';
import { A, COUNTS, counted, listed, named, parts, twoCounted, type SamplesOf } from './given';

/** What is said of what leaves the vault, and of what comes from a colleague. */
export const BEYOND: SamplesOf<Pick<typeof english, 'exporting' | 'feedback' | 'handOver' | 'patient'>> = {
  exporting: {
    listed: counted,
    progress: twoCounted,
    number: COUNTS.map((number) => [number, A]),
    unread: counted,
    saved: named,
    notMade: named,
  },
  feedback: {
    own: counted,
    notHeldUp: named,
    byPatient: named,
    byClinician: named,
  },
  patient: { asking: { position: twoCounted }, given: { made: named } },
  handOver: {
    noClinician: named,
    step: { sealing: parts, checking: parts, opening: parts },
    saved: named,
    tooLong: counted,
    notSaved: named,
    take: { taken: named, notTaken: named },
    text: {
      to: named,
      by: listed,
      made: named,
      wasOpen: named,
      earlier: named,
      followUp: { who: named, by: named, done: named },
    },
  },
};
