import { formats } from '@/components/app';
import { Button } from '@/components/controls';
import { momentAt, today } from '@/utils/browser';
import { inForceWords } from '@/utils/messages';
import type { Standing } from '@/utils/standard';
import { Administrator } from './administrator';
import { Findings } from './findings';
import { Report } from './report';
import { Rules } from './rules';
import { Section } from './section';
import { print } from './sheet';
import { TypeDeeds } from './type-deeds';
import { TypeList } from './type-list';

/** The standard in force: where it comes from, what of the policy was refused, the rules, and every item to read. */
export function InForce({ standing }: { standing: Standing }) {
  const text = inForceWords();
  const { findings, inForce } = standing;
  const { visitTypes, personalEdits } = inForce.configuration;
  return (
    <Section title={text.title}>
      <Facts standing={standing} />
      {standing.isOneUnread && <p role="alert">{text.oneUnread}</p>}
      {findings.length > 0 && (
        <div class="stack">
          <h3>{text.refused(findings.length)}</h3>
          <Findings findings={findings} name={text.refused(findings.length)} />
        </div>
      )}
      <TypeList
        types={visitTypes}
        name={text.list}
        above={(type) => <TypeDeeds type={type} allowed={personalEdits} />}
      />
      <div>
        <Button onPress={() => print(visitTypes)}>{text.print.all}</Button>
      </div>
      <Rules standing={standing} />
      <Report standing={standing} />
      <Administrator configuration={inForce.configuration} />
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
