import { useSignal } from '@preact/signals';
import { Button, Choice } from '@/components/controls';
import { momentAt } from '@/utils/browser';
import { backupWords } from '@/utils/messages';
import { CONFLICTS, type Conflict, type RestorePlan } from '@/utils/store';
import type { RestoreDesk } from './restoring';
import { formats } from './formats';

/** What a backup holds and what restoring it would do. Nothing was changed yet. */
export function RestorePreview({ plan, desk }: { plan: RestorePlan; desk: RestoreDesk }) {
  const { restore: text } = backupWords();
  const conflict = useSignal<Conflict>('mine');
  const { made, app } = plan.document;
  const lines = linesOf(plan);
  return (
    <div class="stack">
      <p>{text.made(formats.moment(momentAt(Date.parse(made))), app)}</p>
      {plan.isOtherVault && <p>{text.otherVault}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {hasConflict(plan) && (
        <Choice
          legend={text.question}
          value={conflict.value}
          options={CONFLICTS.map((value) => ({ value, label: text.conflict[value] }))}
          onChange={(wanted) => (conflict.value = wanted)}
        />
      )}
      {!hasNew(plan) && !hasConflict(plan) && <p>{text.nothingNew}</p>}
      <div class="row">
        <Button kind="main" focus onPress={() => void desk.restore(conflict.value)}>
          {text.restore}
        </Button>
        <Button kind="quiet" onPress={() => desk.leave()}>
          {text.leave}
        </Button>
      </div>
    </div>
  );
}

function linesOf({ document, fresh, mended, same, different, clinician, personal }: RestorePlan): string[] {
  const { restore: text } = backupWords();
  return [
    text.all(document.visits.length),
    fresh.length > 0 && text.fresh(fresh.length),
    mended.length > 0 && text.mended(mended.length),
    same > 0 && text.same(same),
    different.length > 0 && text.different(different.length),
    clinician === 'new' && text.clinicianNew,
    clinician === 'different' && text.clinicianDifferent,
    personal === 'new' && text.personalNew,
    personal === 'different' && text.personalDifferent,
  ].filter((line) => typeof line === 'string');
}

function hasConflict({ different, clinician, personal }: RestorePlan): boolean {
  return different.length > 0 || clinician === 'different' || personal === 'different';
}

function hasNew({ fresh, mended, clinician, personal }: RestorePlan): boolean {
  return fresh.length + mended.length > 0 || clinician === 'new' || personal === 'new';
}
