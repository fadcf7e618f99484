import { protectionWords } from '@/utils/messages';
import { isSameCode } from '@/utils/vault';
import type { DeedState } from './deed';
import { noteHere } from './note-here';
import { refusal } from './refusal';
import type { Said } from './said';

/** A recovery code that someone has typed from its copy. */
interface TypedCode {
  code: string;
  typed: string;
  /** Sets it; rejects when it is not set. */
  set: () => Promise<void>;
  /** What is told once it is. */
  done: () => Said | undefined;
  refuse?: (error: unknown) => Said;
}

/** Makes a recovery code the way in beside the passphrase, once it was typed as it stands above. */
export function takeCode(deed: DeedState, { code, typed, set, done, refuse = refusal }: TypedCode): void {
  const act = async () => {
    await set();
    noteHere({ what: 'recovery-code-made' });
    return done();
  };
  void deed.run(act, refuse, isSameCode(typed, code) ? undefined : () => protectionWords().code.notSame);
}
