import { useMemo } from 'preact/hooks';
import { useRule } from '@/components/app';
import { Fold } from '@/components/controls';
import { exportWords, handOverWords } from '@/utils/messages';
import { Export } from './export';
import type { Finder } from './finding';
import { TakeHandOver } from './take-hand-over';

interface BeyondProps {
  finder: Finder;
  onShow: (id: string) => void;
}

/** What goes out of the vault and comes into it, under the list: the listed visits as a file, a colleague's hand-over. */
export function Beyond({ finder, onShow }: BeyondProps) {
  const mayExport = useRule('allowExport');
  const [results, listed] = [finder.results.value, finder.listed.value];
  const ids = useMemo(
    // What was thrown away is to go, and not to leave.
    () =>
      (results?.map(({ entry }) => entry) ?? listed)
        .filter(({ binned }) => binned === undefined)
        .map(({ id }) => id),
    [results, listed],
  );
  if (mayExport === undefined) return null;
  return (
    <section class="stack-tight">
      <Fold label={handOverWords().take.title}>
        <TakeHandOver visits={finder.visits} onShow={onShow} />
      </Fold>
      {mayExport && ids.length > 0 && (
        <Fold label={exportWords().listed(ids.length)}>
          <Export visits={finder.visits} ids={ids} />
        </Fold>
      )}
      {!mayExport && <p class="small quiet">{exportWords().forbidden}</p>}
    </section>
  );
}
