import { Button } from '@/components/controls';
import { words } from '@/utils/messages';
import { LockWarning } from './lock-warning';
import { mishap } from './mishap';
import { SupportLine } from './support-line';

/** What any page may have to tell above everything else. */
export function Notices() {
  return (
    <>
      <Mishap />
      <LockWarning />
    </>
  );
}

/** Shows the last mishap until someone has read it. */
function Mishap() {
  if (!mishap.value) return null;
  return (
    <div class="mishap stack">
      <p role="alert">{mishap.value()}</p>
      <SupportLine />
      <Button onPress={() => (mishap.value = undefined)}>{words().problems.dismiss}</Button>
    </div>
  );
}
