/**
 * Stands before every other script of the pages in the benchmark's copies of the build, the blank one too. It waits
 * for the page's main control, then for the frame that shows it, and writes the moment (UTC ms) into the title, where
 * it can be read without a debugger in the page.
 */
const MAIN_CONTROLS: Record<string, () => boolean> = {
  blank: () => isUsable(document.getElementById('blank')),
  least: () => isUsable(document.getElementById('least')),
  unlock: () => isUsable(button('Unlock')) && isUsable(field('Passphrase')),
  start: () => isUsable(button('Start visit')) && isUsable(field('Visit type')),
  visit: () => isUsable(button('Done')),
  visits: () => isUsable(document.querySelector('[aria-label="Visits"] button')),
};

function isUsable(element: Element | null | undefined): boolean {
  return Boolean(element?.checkVisibility()) && !element?.matches(':disabled');
}

function button(name: string) {
  return [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
}

function field(name: string) {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  return fields.find((one) => one.labels?.[0]?.textContent.trim() === name);
}

function look(): void {
  const shown = Object.keys(MAIN_CONTROLS).find((name) => MAIN_CONTROLS[name]?.());
  if (shown === undefined) return;
  changes.disconnect();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      document.title = JSON.stringify({ shown, at: performance.timeOrigin + performance.now() });
    };
    port2.postMessage('painted');
  });
}

const changes = new MutationObserver(look);
changes.observe(document, { childList: true, subtree: true, attributes: true });

export {};
