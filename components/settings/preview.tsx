import { useSignal } from '@preact/signals';
import { formats } from '@/components/app';
import { Button, Checkbox } from '@/components/controls';
import { fromFileWords, inForceWords } from '@/utils/messages';
import {
  differenceOf,
  isSameContent,
  objectionTo,
  type Configuration,
  type InForce,
  type ReadConfiguration,
} from '@/utils/standard';
import { DifferenceList } from './difference-list';
import { Findings } from './findings';
import { TypeList } from './type-list';

interface PreviewProps {
  /** The name of the file. */
  file: string;
  read: ReadConfiguration;
  present: InForce;
  onUse: (next: Configuration) => void;
  onLeave: () => void;
}

/** A file that was chosen: what is wrong with it, what it would change, and the way to use it. Nothing is changed yet. */
export function Preview({ file, read: { configuration, findings }, present, onUse, onLeave }: PreviewProps) {
  const text = fromFileWords();
  return (
    <div class="stack">
      {configuration ? (
        <p role="status">{findings.length > 0 ? text.warned(file, findings.length) : text.good(file)}</p>
      ) : (
        <p role="alert">{text.refused(file, findings.filter(({ level }) => level === 'error').length)}</p>
      )}
      {findings.length > 0 && <Findings findings={findings} name={text.findings} />}
      {configuration && <Good next={configuration} before={present.configuration} />}
      <div class="row">
        {configuration && <Use next={configuration} present={present} onUse={() => onUse(configuration)} />}
        <Button kind="quiet" onPress={onLeave}>
          {text.leave}
        </Button>
      </div>
    </div>
  );
}

function Good({ next, before }: { next: Configuration; before: Configuration }) {
  const text = fromFileWords();
  const facts = inForceWords();
  return (
    <>
      <ul>
        <li>
          <strong dir="auto">{next.name}</strong>
        </li>
        <li>{facts.version(next.version, formats.date(next.updated))}</li>
        <li>{facts.owner(next.owner)}</li>
      </ul>
      <h3>{text.difference.title}</h3>
      <DifferenceList difference={differenceOf(before, next)} before={before.name} />
      <h3>{text.types}</h3>
      <TypeList types={next.visitTypes} name={text.types} />
    </>
  );
}

/** The button that takes it over; where something speaks against it, only once that was read and answered. */
function Use({ next, present, onUse }: { next: Configuration; present: InForce; onUse: () => void }) {
  const text = fromFileWords();
  const forced = useSignal(false);
  const before = present.configuration;
  const isSame = isSameContent(next, before);
  const isPresent = isSame && next.version === before.version && present.source === 'file';
  if (isPresent) return <p class="objection">{text.present}</p>;
  const objection = objectionTo(next, before, isSame);
  const isHeldBack = objection !== undefined && !forced.value;
  return (
    <>
      {objection && (
        <div class="objection stack-tight">
          <p role="alert">
            {objection.why === 'older'
              ? text.older(objection.found, objection.present)
              : text.sameVersion(objection.present)}
          </p>
          <Checkbox
            label={text.force}
            checked={forced.value}
            onChange={(wanted) => (forced.value = wanted)}
          />
        </div>
      )}
      <Button kind={isHeldBack ? 'plain' : 'main'} disabled={isHeldBack} onPress={onUse}>
        {text.use}
      </Button>
    </>
  );
}
