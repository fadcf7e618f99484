/**
 * After all that already waits for the page, also what waits in its other windows, which share its thread. A timer
 * would wait a second each time in a page that is not to be seen; `scheduler.yield` comes before the timers of others,
 * such as the one after which a text is put.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
