import type { VisitType } from '@/utils/checklist';
import { changeType } from './checked';
import type { Change } from './step';
import * as after from './after';
import * as marking from './marking';
import * as life from './life';
import * as writing from './writing';
import type { Feedback, Field, FollowUpChange, Outcome, Reflection, Visit } from './visit';

/** Everything a clinician can do to a visit, as data: it can wait in a draft and be done once, later. */
export type Deed =
  | { do: 'markDone'; item: string }
  | { do: 'markNotNeeded'; item: string }
  | { do: 'clearMark'; item: string }
  | { do: 'toggleChip'; item: string; chip: string }
  | { do: 'tickAllChips'; item: string }
  | { do: 'join' }
  | { do: 'finish'; outcome: Outcome }
  | { do: 'setOutcome'; outcome: Outcome }
  | { do: 'close' }
  | { do: 'writeText'; field: Field; base: string; next: string }
  /** As `writeText`, with an earlier state: what it takes the place of is kept in any case. */
  | { do: 'bringBack'; field: Field; base: string; next: string }
  | { do: 'settle'; field: Field; seen: string[]; text: string }
  | { do: 'changeType'; type: VisitType; standard: Visit['standard']; role?: string | undefined }
  | { do: 'reopen' }
  | { do: 'bin'; by?: 'retention' }
  | { do: 'restore' }
  | { do: 'keep' }
  | { do: 'unkeep' }
  | { do: 'addFollowUp'; id: string }
  /** Changes what is named of a follow-up; a day of `null` takes the day away. */
  | { do: 'changeFollowUp'; id: string; change: FollowUpChange }
  | { do: 'removeFollowUp'; id: string }
  | { do: 'doFollowUp'; id: string }
  | { do: 'reopenFollowUp'; id: string }
  | { do: 'putFeedback'; feedback: Omit<Feedback, 'given'> }
  | { do: 'reflect'; reflection: Reflection }
  | { do: 'undo'; step: string };

/** The pure change behind a deed. */
export function changeOf(deed: Deed): Change {
  switch (deed.do) {
    case 'markDone':
      return marking.markDone(deed.item);
    case 'markNotNeeded':
      return marking.markNotNeeded(deed.item);
    case 'clearMark':
      return marking.clearMark(deed.item);
    case 'toggleChip':
      return marking.toggleChip(deed.item, deed.chip);
    case 'tickAllChips':
      return marking.tickAllChips(deed.item);
    case 'join':
      return life.join;
    case 'finish':
      return life.finish(deed.outcome);
    case 'setOutcome':
      return life.setOutcome(deed.outcome);
    case 'close':
      return life.close;
    case 'writeText':
    case 'bringBack':
      return writing.writeText(deed.field, deed.base, deed.next);
    case 'settle':
      return writing.settle(deed.field, deed.seen, deed.text);
    case 'changeType':
      return changeType(deed.type, deed.standard, deed.role);
    case 'reopen':
      return life.reopen;
    case 'bin':
      return life.bin(deed.by);
    case 'restore':
      return life.restore;
    case 'keep':
      return life.keep;
    case 'unkeep':
      return life.unkeep;
    case 'addFollowUp':
      return after.addFollowUp(deed.id);
    case 'changeFollowUp':
      return after.changeFollowUp(deed.id, deed.change);
    case 'removeFollowUp':
      return after.removeFollowUp(deed.id);
    case 'doFollowUp':
      return after.doFollowUp(deed.id);
    case 'reopenFollowUp':
      return after.reopenFollowUp(deed.id);
    case 'putFeedback':
      return after.putFeedback(deed.feedback);
    case 'reflect':
      return after.reflect(deed.reflection);
    case 'undo':
      return marking.undo(deed.step);
  }
}
