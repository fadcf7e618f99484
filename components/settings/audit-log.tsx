import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Facts, reasonOf, type Said } from '@/components/app';
import { Button, DateField, Select } from '@/components/controls';
import { saveFile } from '@/utils/browser';
import { auditWords } from '@/utils/messages';
import { note, readAuditLog, type AuditEvent, type Visits } from '@/utils/store';
import { auditCsv, namesOf, passing, type AuditFilter } from './audit-rows';
import { detailOf } from './audit-words';
import { FoldedSection } from './folded-section';
import { when } from './when';
import './audit-log.css';

/** Its name says nothing of a patient: the browser lists what was downloaded. */
const FILE = 'webside-audit-log.csv';
/** So many lines are shown at first, and so many more each time someone asks. */
const STEP = 100;

/** The audit log, folded away until someone asks: reading it is an event of its own. */
export function AuditLog({ visits }: { visits: Visits }) {
  const text = auditWords();
  return (
    <FoldedSection title={text.title} show={text.show}>
      <Opened visits={visits} />
    </FoldedSection>
  );
}

/** What was read of the log. */
interface Read {
  events: AuditEvent[];
  damaged: number;
  names: Map<string, string>;
}

function Opened({ visits }: { visits: Visits }) {
  const text = auditWords();
  const read = useSignal<Read | undefined>(undefined);
  const problem = useSignal<unknown>(undefined);
  useEffect(() => {
    const readAll = async () => {
      await note(visits, { what: 'log-read' });
      const [log, names] = await Promise.all([readAuditLog(visits), namesOf(visits)]);
      read.value = { ...log, names };
    };
    readAll().catch((error: unknown) => (problem.value = error));
  }, [visits, read, problem]);
  return (
    <div class="setting-items stack">
      <p>{text.hint}</p>
      {problem.value !== undefined && <p role="alert">{text.notRead(reasonOf(problem.value))}</p>}
      {read.value && read.value.damaged > 0 && <p role="alert">{text.damaged(read.value.damaged)}</p>}
      {read.value && <Lines visits={visits} read={read.value} />}
    </div>
  );
}

function Lines({ visits, read }: { visits: Visits; read: Read }) {
  const text = auditWords();
  const filter = useSignal<AuditFilter>({ what: '', day: '' });
  const limit = useSignal(STEP);
  const told = useSignal<Said | undefined>(undefined);
  const events = read.events.filter(passing(filter.value));
  const change = (wanted: Partial<AuditFilter>) => {
    filter.value = { ...filter.value, ...wanted };
    limit.value = STEP;
  };
  const save = () => {
    saveFile(FILE, new TextEncoder().encode(auditCsv(events)));
    told.value = () => auditWords().saved(FILE);
    void note(visits, { what: 'exported', why: FILE });
  };
  const kinds = Object.entries(text.text).map(([value, label]) => ({ value, label }));
  return (
    <>
      <Select
        label={text.what}
        value={filter.value.what}
        options={[{ value: '', label: text.everything }, ...kinds]}
        onChange={(what) => change({ what })}
      />
      <DateField label={text.day} value={filter.value.day} onChange={(day) => change({ day })} />
      <p role="status" class="small">
        {events.length > 0 ? text.number(events.length) : text.none}
      </p>
      <ul aria-label={text.list} class="audit">
        {events.slice(0, limit.value).map((event, at) => (
          <Line key={at} event={event} names={read.names} />
        ))}
      </ul>
      <div class="row">
        {events.length > limit.value && <Button onPress={() => (limit.value += STEP)}>{text.older}</Button>}
        <Button onPress={save}>{text.save}</Button>
      </div>
      <p class="small quiet">{text.saveHint}</p>
      <p role="status" class="small">
        {told.value?.()}
      </p>
    </>
  );
}

function Line({ event, names }: { event: AuditEvent; names: Read['names'] }) {
  const text = auditWords();
  const { at, what, visit } = event;
  const about = visit === undefined ? '' : (names.get(visit) ?? text.unknownVisit);
  return (
    <li class="audit-line">
      <span class="small quiet">{when(at)}</span>
      <span>
        <Facts of={[text.text[what], about, detailOf(event)]} />
      </span>
    </li>
  );
}
