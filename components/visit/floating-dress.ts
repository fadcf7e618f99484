const DARK = '(prefers-color-scheme: dark)';

/** Until the style sheets are there, a floating window shows nothing. */
interface Dressed {
  ready: Promise<unknown>;
  stop: () => void;
}

/** Gives a floating window this page's language, direction, look and style sheets, and keeps them the same. */
export function dress(there: Document): Dressed {
  const stopLook = followLook(there);
  const links = new Set<Element>();
  const take = () =>
    [...document.head.querySelectorAll('link[rel="stylesheet"], style')]
      .filter((link) => !links.has(link))
      .map((link) => {
        links.add(link);
        return takeOver(link, there);
      });
  const ready = Promise.all(take());
  // What is read later, such as the blank page, brings its own.
  const watch = new MutationObserver(take);
  watch.observe(document.head, { childList: true });
  return {
    ready,
    stop() {
      stopLook();
      watch.disconnect();
    },
  };
}

/** Resolves when the copy is in force there, or cannot be. In development, styles are no links and are there at once. */
function takeOver(style: Element, there: Document): Promise<unknown> {
  const copy = there.importNode(style, true);
  const loaded = new Promise((resolve) => {
    if (copy.localName !== 'link') resolve(undefined);
    copy.addEventListener('load', resolve);
    copy.addEventListener('error', resolve);
  });
  there.head.append(copy);
  return loaded;
}

function followLook(there: Document): () => void {
  const { documentElement: here } = document;
  const dark = matchMedia(DARK);
  const copy = () => {
    const { lang, dir, dataset } = here;
    Object.assign(there.documentElement, { lang, dir });
    // Chromium gives a floating window a dark frame and, without this, a dark page in it.
    there.documentElement.dataset['appearance'] = dataset['appearance'] ?? (dark.matches ? 'dark' : 'light');
  };
  copy();
  const watch = new MutationObserver(copy);
  watch.observe(here, { attributeFilter: ['lang', 'dir', 'data-appearance'] });
  dark.addEventListener('change', copy);
  return () => {
    watch.disconnect();
    dark.removeEventListener('change', copy);
  };
}
