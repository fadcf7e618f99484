import { protectionWords } from '@/utils/messages';
import { FoldedPart } from './folded-part';
import { NumberRule } from './number-rule';

/** After how many minutes without a touch the vault locks by itself. */
export function LockTimes() {
  const { lock: text } = protectionWords();
  return (
    <FoldedPart label={text.title}>
      <div class="stack">
        <NumberRule name="autoLockMinutes" label={text.outside} least={1} most={60} />
        <NumberRule name="autoLockInVisitMinutes" label={text.inVisit} least={10} most={240} />
        <p class="small quiet">{text.also}</p>
      </div>
    </FoldedPart>
  );
}
