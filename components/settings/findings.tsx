import type { Finding } from '@/utils/checklist';
import { standardWords } from '@/utils/messages';

/** What is wrong or doubtful in a configuration: where, what was found and expected, and what to do. */
export function Findings({ findings, name }: { findings: Finding[]; name: string }) {
  return (
    <ul class="stack" aria-label={name}>
      {findings.map((finding, index) => (
        <li key={index} class="finding">
          <p>
            <span class={`finding-level finding-${finding.level} small`}>
              {standardWords().level[finding.level]}
            </span>{' '}
            <code dir="ltr">{placeOf(finding)}</code>
          </p>
          <p dir="auto">{standardWords().finding[finding.code](finding.found, finding.expected)}</p>
          <p class="small quiet">{standardWords().hint[finding.code]}</p>
        </li>
      ))}
    </ul>
  );
}

/** Where it stands: the path, the line, or the whole file. */
export function placeOf({ path, line, column }: Finding): string {
  const at = line !== undefined && column !== undefined && standardWords().atLine(line, column);
  return [path, at].filter(Boolean).join(', ') || standardWords().wholeFile;
}
