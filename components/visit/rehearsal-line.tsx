import { isRehearsal } from '@/components/app';
import { welcomeWords } from '@/utils/messages';
import type { OpenVisit } from './open-visit';

type Point = Exclude<keyof ReturnType<typeof welcomeWords>['rehearsal'], 'label'>;

/** What to try at this point of a rehearsal; in a visit, nothing. */
export function RehearsalLine({ open, at }: { open: OpenVisit; at: Point }) {
  if (!isRehearsal(open.id)) return null;
  return <p class="rehearsal small">{welcomeWords().rehearsal[at]}</p>;
}
