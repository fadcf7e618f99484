import type { DeedState } from './deed';

/** What came of a deed. */
export function DeedSaid({ deed }: { deed: DeedState }) {
  return (
    <>
      {deed.problem && <p role="alert">{deed.problem}</p>}
      <p role="status" class="told">
        {deed.told}
      </p>
    </>
  );
}
