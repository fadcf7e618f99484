/** Holds a Web Lock as long as this document can be seen: it goes with the page, however the page ends. Answers how to let go. */
export function holdWhileSeen(name: string, seen = document): () => void {
  let release: (() => void) | undefined;
  const letGo = () => {
    release?.();
    release = undefined;
  };
  const hold = () => {
    letGo();
    if (seen.visibilityState !== 'visible') return;
    const held = new Promise<void>((resolve) => (release = resolve));
    void navigator.locks.request(name, () => held);
  };
  seen.addEventListener('visibilitychange', hold);
  hold();
  return () => {
    seen.removeEventListener('visibilitychange', hold);
    letGo();
  };
}
