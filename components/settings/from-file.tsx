import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { reasonOf, type Said } from '@/components/app';
import { Button, FileField } from '@/components/controls';
import { clockNow, today } from '@/utils/browser';
import { fromFileWords, settingsWords } from '@/utils/messages';
import {
  readConfigurationFile,
  removeFile,
  takeFile,
  takeFileBefore,
  type Configuration,
  type ReadConfiguration,
  type Standing,
} from '@/utils/standard';
import { Preview } from './preview';
import { Section } from './section';

/** A standard from a file: choose, see what it changes, use; go back, or remove. */
export function FromFile({ standing }: { standing: Standing }) {
  const text = fromFileWords();
  const { isReplaceable, configuration } = standing.inForce;
  return (
    <Section title={text.title}>
      {isReplaceable ? <Choose standing={standing} /> : <p>{text.enforced(configuration.name)}</p>}
    </Section>
  );
}

/** A file that was chosen, and what was found in it. */
interface Chosen {
  file: string;
  read: ReadConfiguration;
}

function Choose({ standing }: { standing: Standing }) {
  const text = fromFileWords();
  const { holdings, inForce } = standing;
  const chosen = useSignal<Chosen | undefined>(undefined);
  const told = useSignal<Said | undefined>(undefined);
  const problem = useSignal<Said | undefined>(undefined);
  const status = useRef<HTMLParagraphElement>(null);
  const say = (good?: Said, bad?: Said) => {
    told.value = good;
    problem.value = bad;
  };
  const choose = async (picked: File) => {
    say();
    chosen.value = undefined;
    try {
      chosen.value = { file: picked.name, read: await readConfigurationFile(picked, today()) };
    } catch {
      // The browser says no more than that it could not be read.
      say(undefined, () => fromFileWords().unreadable(picked.name));
    }
  };
  const change: Change = async (deed, done) => {
    try {
      await deed;
      chosen.value = undefined;
      say(done);
      // The button that was pressed may be gone.
      status.current?.focus();
    } catch (error) {
      say(undefined, () => settingsWords().notChanged(reasonOf(error)));
    }
  };
  return (
    <>
      {holdings.policy && <p>{text.proposed}</p>}
      <FileField
        label={text.file}
        hint={text.hint}
        accept=".json,application/json"
        onFile={(picked) => void choose(picked)}
      />
      {problem.value && <p role="alert">{problem.value()}</p>}
      {chosen.value && (
        <Preview
          {...chosen.value}
          present={inForce}
          onUse={(next) => void change(takeFile(next, clockNow().at), used(next))}
          onLeave={() => (chosen.value = undefined)}
        />
      )}
      <p role="status" ref={status} tabIndex={-1} class="told">
        {told.value?.()}
      </p>
      <HeldFiles holdings={holdings} change={change} />
    </>
  );
}

/** Changes what is held, and tells what came of it. */
type Change = (deed: Promise<void>, done: Said) => Promise<void>;

/** That a standard is in force now. */
function used({ name, version }: Configuration): Said {
  return () => fromFileWords().used(name, version);
}

/** The file in use can be removed, and the one before it comes back. */
function HeldFiles({ holdings, change }: { holdings: Standing['holdings']; change: Change }) {
  const text = fromFileWords();
  const before = holdings.fileBefore?.configuration;
  return (
    <div class="row">
      {before && (
        <Button onPress={() => void change(takeFileBefore(clockNow().at), used(before))}>
          {text.back(before.name, before.version)}
        </Button>
      )}
      {holdings.file && (
        <Button onPress={() => void change(removeFile(), () => fromFileWords().removed)}>
          {text.remove}
        </Button>
      )}
    </div>
  );
}
