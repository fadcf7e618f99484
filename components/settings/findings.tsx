import type { Finding } from '@/utils/checklist';
import { enStandard } from '@/utils/messages';

/** What is wrong or doubtful in a configuration: where, what was found and expected, and what to do. */
export function Findings({ findings, name }: { findings: Finding[]; name: string }) {
  return (
    <ul class="stack" aria-label={name}>
      {findings.map((finding, index) => (
        <li key={index} class="finding">
          <p>
            <span class={`finding-level finding-${finding.level} small`}>
              {enStandard.level[finding.level]}
            </span>{' '}
            <code dir="ltr">{placeOf(finding)}</code>
          </p>
          <p dir="auto">{enStandard.finding[finding.code](finding.found, finding.expected)}</p>
          <p class="small quiet">{enStandard.hint[finding.code]}</p>
        </li>
      ))}
    </ul>
  );
}

/** Where it stands: the path, the line, or the whole file. */
export function placeOf({ path, line, column }: Finding): string {
  const at = line !== undefined && column !== undefined && enStandard.atLine(line, column);
  return [path, at].filter(Boolean).join(', ') || enStandard.wholeFile;
}
