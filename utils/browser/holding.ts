/** Holds a Web Lock as long as this page can be seen: it goes with the page, however the page ends. Answers how to let go. */
export function holdWhileSeen(name: string): () => void {
  let release: (() => void) | undefined;
  const letGo = () => {
    release?.();
    release = undefined;
  };
  const hold = () => {
    letGo();
    if (document.visibilityState !== 'visible') return;
    const held = new Promise<void>((resolve) => (release = resolve));
    void navigator.locks.request(name, () => held);
  };
  document.addEventListener('visibilitychange', hold);
  hold();
  return () => {
    document.removeEventListener('visibilitychange', hold);
    letGo();
  };
}
