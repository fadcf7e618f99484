import { standardInForce } from '@/components/app';
import { sourcesOf } from '@/utils/checklist';
import { settingsWords } from '@/utils/messages';

/** What the visit types of the standard in force are informed by. */
export function Sources() {
  const { about } = settingsWords();
  return (
    <div class="setting-items stack">
      <p>{about.sourcesHint}</p>
      <ul class="stack">
        {sourcesOf(standardInForce()?.visitTypes ?? []).map(({ source, titles }) => (
          <li key={source}>
            <span dir="auto">{source}</span>
            <p class="small quiet">{titles.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
