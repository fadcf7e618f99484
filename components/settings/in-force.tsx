import { formats } from '@/components/app';
import { momentAt, today } from '@/utils/browser';
import type { Standing } from '@/utils/standard';
import { Findings } from './findings';
import { Report } from './report';
import { Rules } from './rules';
import { Section } from './section';
import { inForceWords } from './standard-words';
import { TypeList } from './type-list';

/** The standard in force: where it comes from, what of the policy was refused, the rules, and every item to read. */
export function InForce({ standing }: { standing: Standing }) {
  const text = inForceWords();
  const { findings, inForce } = standing;
  return (
    <Section title={text.title}>
      <Facts standing={standing} />
      {findings.length > 0 && (
        <div class="stack">
          <h3>{text.refused(findings.length)}</h3>
          <Findings findings={findings} name={text.refused(findings.length)} />
        </div>
      )}
      <TypeList
        types={inForce.configuration.visitTypes}
        name={text.list}
        allowed={inForce.configuration.personalEdits}
      />
      <Rules standing={standing} />
      <Report standing={standing} />
    </Section>
  );
}

function Facts({ standing: { inForce, holdings } }: { standing: Standing }) {
  const text = inForceWords();
  const { configuration, source, since, isChanged } = inForce;
  const { name, version, updated, owner, support, expires, visitTypes } = configuration;
  const items = visitTypes.reduce((sum, type) => sum + type.items.length, 0);
  const proposed = isChanged ? holdings.policy?.configuration : undefined;
  return (
    <ul>
      <li>
        <strong dir="auto">{name}</strong>
      </li>
      <li>{text.source[source](formats.moment(momentAt(since)))}</li>
      {proposed && <li>{text.changed(proposed.name, proposed.version)}</li>}
      <li>{text.version(version, formats.date(updated))}</li>
      <li dir="auto">{text.owner(owner)}</li>
      {support && <li dir="auto">{support}</li>}
      {expires && <li>{text[expires < today() ? 'expired' : 'expires'](formats.date(expires))}</li>}
      <li>{text.contents(visitTypes.length, items)}</li>
    </ul>
  );
}
