import { ShortcutList } from '@/components/app';
import { Dialog } from '@/components/controls';
import { shortcutWords, summaryWords, visitWords } from '@/utils/messages';
import { KEYS } from './keys';

/** What each key does, over the visit until it is closed. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { visit: text } = visitWords();
  const { keys } = shortcutWords();
  const rows: [key: string, does: string][] = [
    [KEYS.done, text.done],
    [KEYS.notNeeded, text.notNeeded],
    [KEYS.undo, text.undo],
    [KEYS.whyAndSay, text.whyAndSay],
    [keys.digits, keys.facts],
    [KEYS.beforeClosing, text.beforeClosing],
    [keys.enter, keys.main],
    [KEYS.checklist, text.checklist],
    [KEYS.notes, text.notes],
    [KEYS.copy, summaryWords().copy],
    [KEYS.plain, keys.plain],
    [KEYS.hide, keys.hide],
    [KEYS.help, keys.title],
    [keys.escape, keys.leave],
  ];
  return (
    <Dialog title={keys.title} close={keys.close} onClose={onClose}>
      <h3 class="small quiet">{keys.here}</h3>
      <dl class="keys keys-single">
        {rows.map(([key, does]) => (
          <div key={key} class="keys-row">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3 class="small quiet">{keys.anywhere}</h3>
      <ShortcutList />
    </Dialog>
  );
}
