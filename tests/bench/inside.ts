import { stampNow, unlockedKey } from '@/utils/browser';
import { loadBuiltIn } from '@/utils/standard';
import { createVault, openVisits } from '@/utils/store';
import { seed } from '../support/seed-in-page';
import { longWork } from './long-work';

/**
 * What the benchmark does inside the extension, by the product's own code: it is bundled and evaluated in the blank
 * page, so that no button has to be pressed to make a vault or fill it.
 */
const inside = {
  createVault,
  seed,
  ...longWork,
  /** Forgets the unlocked key and answers it, for `unlock`. */
  lock: async () => {
    const kept = await unlockedKey.get();
    await unlockedKey.remove();
    return kept;
  },
  unlock: unlockedKey.set.bind(unlockedKey),
  /** Starts a visit of the first type, joins it and leaves it in front. Answers its id. */
  beginVisit: async () => {
    const [visits, standard] = await Promise.all([openVisits(), loadBuiltIn()]);
    const [type] = standard.visitTypes;
    if (!type) throw new Error('the standard has no visit types');
    const { id, version } = standard;
    const visit = await visits.start({ type, standard: { id, version }, label: 'A.B.' }, stampNow());
    await visits.change(visit.id, [{ deed: { do: 'join' }, stamp: stampNow() }]);
    return visit.id;
  },
  /** Throws a visit away, so that Start is shown again. */
  endVisit: async (id: string) => {
    const visits = await openVisits();
    await visits.change(id, [{ deed: { do: 'bin' }, stamp: stampNow() }]);
  },
};

export type Inside = typeof inside;
Object.assign(globalThis, { inside });
