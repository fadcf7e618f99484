/** A few facts in one line. Each is written its own way: a title in another script stays whole, and in its place. */
export function Facts({ of: facts }: { of: readonly (string | false | undefined)[] }) {
  return (
    <>
      {facts.filter(Boolean).map((fact, at) => (
        <span key={at}>
          {at > 0 && ' · '}
          <bdi>{fact}</bdi>
        </span>
      ))}
    </>
  );
}
