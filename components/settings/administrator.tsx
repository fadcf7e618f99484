import { useSignal } from '@preact/signals';
import { Button, Choice, Fold } from '@/components/controls';
import { extensionIdentity, saveFile } from '@/utils/browser';
import { commandWords, inForceWords } from '@/utils/messages';
import {
  IDS,
  MODES,
  policyBytes,
  policyFiles,
  STORES,
  type Configuration,
  type Mode,
} from '@/utils/standard';

/** The policy files that hand the standard in force out to a clinic's machines, each with the place it goes to. */
export function Administrator({ configuration }: { configuration: Configuration }) {
  return (
    <Fold label={inForceWords().administrator.title}>
      <Files configuration={configuration} />
    </Fold>
  );
}

function Files({ configuration }: { configuration: Configuration }) {
  const { administrator: text } = inForceWords();
  const mode = useSignal<Mode>('enforce');
  return (
    <div class="setting-items stack">
      <p>{text.lead(configuration.name, configuration.version)}</p>
      <Choice
        legend={text.mode}
        value={mode.value}
        options={MODES.map((value) => ({ value, label: text.modes[value] }))}
        onChange={(wanted) => (mode.value = wanted)}
      />
      <ul class="stack">
        {filesOf(configuration, mode.value).map((file) => (
          <li key={file.name}>
            <Button kind="quiet" onPress={() => saveFile(file.name, policyBytes(file))}>
              {text.save(file.name)}
            </Button>
            <p class="disclosure-hint small quiet">{commandWords().goesTo(file.place)}</p>
          </li>
        ))}
      </ul>
      <p class="small quiet">{text.ids}</p>
    </div>
  );
}

/** The files by the ids that every build has, and the one that this browser gave. */
function filesOf(configuration: Configuration, mode: Mode) {
  const { browser, id } = extensionIdentity();
  const ids = { ...IDS, [browser]: id };
  return policyFiles({
    configuration,
    mode,
    ids,
    updates: { ...STORES, firefox: STORES.firefox(ids.firefox) },
  });
}
