import { Copyable, formats } from '@/components/app';
import { Fold } from '@/components/controls';
import { extensionVersion, momentAt } from '@/utils/browser';
import { standardWords, inForceWords } from '@/utils/messages';
import type { Standing } from '@/utils/standard';
import { placeOf } from './findings';
import { rulesOf } from './rules';
import { factsOf } from './type-list';

/** All that whoever helps needs to know of the standard here, as a text to copy. */
export function Report({ standing }: { standing: Standing }) {
  return (
    <Fold label={inForceWords().report.title}>
      <Written standing={standing} />
    </Fold>
  );
}

function Written({ standing }: { standing: Standing }) {
  const { report: text } = inForceWords();
  return (
    <div class="setting-items stack">
      <p>{text.hint}</p>
      <Copyable content={reportOf(standing)} words={text} />
    </div>
  );
}

function reportOf(standing: Standing): string {
  const words = inForceWords();
  const { report: text } = words;
  const { configuration, source, since } = standing.inForce;
  const { name, id, version, updated, owner, support, expires, visitTypes } = configuration;
  const lines = [
    text.webside(extensionVersion(), navigator.userAgent),
    text.written(moment(Date.now())),
    '',
    words.title,
    text.standard(name, id),
    words.source[source](moment(since)),
    words.version(version, formats.date(updated)),
    words.owner(owner),
    support,
    expires && words.expires(formats.date(expires)),
    ...heldLines(standing),
    '',
    words.list,
    ...visitTypes.map((type) => text.type(type.title, type.id, factsOf(type))),
    '',
    words.rules.title,
    ...rulesOf(standing).map((rule) => text.rule(words.rules.ruleName[rule.name], rule.value, rule.facts)),
    '',
    text.findings,
    ...findingLines(standing),
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

function heldLines({ holdings: { policy, file, fileBefore }, hasPolicy }: Standing): string[] {
  const { report: text } = inForceWords();
  const withoutOne = hasPolicy ? text.policyWithout : text.noPolicy;
  return [
    policy ? text.policy(policy.mode) : withoutOne,
    ...(file ? [text.file(file.configuration.name, file.configuration.version)] : []),
    ...(fileBefore ? [text.fileBefore(fileBefore.configuration.name, fileBefore.configuration.version)] : []),
  ];
}

function findingLines({ findings }: Standing): string[] {
  const { report: text } = inForceWords();
  if (findings.length === 0) return [text.nothing];
  return findings.map((finding) => {
    const { level, code, found, expected } = finding;
    return text.finding(
      standardWords().level[level],
      placeOf(finding),
      standardWords().finding[code](found, expected),
    );
  });
}

function moment(at: number): string {
  return formats.moment(momentAt(at));
}
