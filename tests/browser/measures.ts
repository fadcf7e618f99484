/*
 * Functions that run in a page, each by itself: none may name another, or anything out here.
 */

/** What can be pressed or typed into and is less than `least` CSS px wide or high (WCAG 2.5.8 asks for 24), in words. */
export function smallTargets(least: number): string[] {
  return [...document.querySelectorAll('button, a[href], input, select, textarea, summary, input + label')]
    .filter((element) => element.checkVisibility() && element.closest('.out-of-sight') === null)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < least || box.height < least))
    .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} is ${box.width} × ${box.height}`);
}

/** Buttons of these names that are lower than 44 px, in words. */
export function lowButtons(names: string[]): string[] {
  return [...document.querySelectorAll('button:not(.button-chip)')]
    .filter(
      (button) => names.includes((button.ariaLabel ?? button.textContent).trim()) && button.checkVisibility(),
    )
    .map((button) => ({ button, height: button.getBoundingClientRect().height }))
    .filter(({ height }) => height < 44)
    .map(({ button, height }) => `${button.textContent} is ${height} high`);
}

/** Text that its own box cuts off, or that runs out of its button, in words. `allowed` are selectors of what may be cut. */
export function cutOff(allowed: string): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.checkVisibility() && element.closest('.out-of-sight, svg, select') === null)
    .filter((element) => element.tagName !== 'INPUT' && !element.matches(allowed))
    .filter((element) => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const isTooSmall = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 2;
      const isShut =
        element.tagName === 'BUTTON' || ['hidden', 'clip'].includes(getComputedStyle(element).overflow);
      // What stands in a line has no box of its own.
      return clientWidth > 0 && isTooSmall && isShut;
    })
    .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
}

/**
 * In forced colours, text on a ground that is not the page's own, in words: the browser lays the page's ground behind
 * every line of it, unless it is told to leave the element's colours alone.
 */
export function overlaid(): string[] {
  const ground = getComputedStyle(
    document.body.appendChild(document.createElement('dialog')),
  ).backgroundColor;
  document.querySelector('body > dialog:last-child')?.remove();
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
    .filter((element) => {
      const { backgroundColor, forcedColorAdjust } = getComputedStyle(element) as CSSStyleDeclaration & {
        forcedColorAdjust: string;
      };
      const isOwn = backgroundColor === ground || backgroundColor === 'rgba(0, 0, 0, 0)';
      return !isOwn && forcedColorAdjust === 'auto';
    })
    .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
}

/** Sets all text to this many per cent of its size. */
export function sizeText(percent: number): void {
  document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%`;
}

/** Sets text as wide apart as WCAG 1.4.12 asks a page to bear, or as it was. */
export function spaceText(apart: boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = apart ? [sheet] : [];
}

/** In the stretched language, texts in sight and names that are in no catalogue. `others` are the words of a visit. */
export function untranslated(others: string[]): string[] {
  const known = new Set(others);
  const seen = (element: Element | null) =>
    element?.checkVisibility() && !element.closest('textarea, .recovery-code');
  // What says that it is in another language is in no catalogue of this one.
  const isOthers = (element: Element | null) => {
    const said = element?.closest('pre[lang]')?.getAttribute('lang');
    return typeof said === 'string' && said !== document.documentElement.lang;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (seen(node.parentElement) && !isOthers(node.parentElement))
      found.push((node.textContent ?? '').trim());
  }
  for (const element of document.querySelectorAll('[aria-label]')) {
    if (seen(element)) found.push(element.getAttribute('aria-label') ?? '');
  }
  const isMoment = (text: string) => /^\p{L}+ \d{1,2}, \d{4}(, \d\d:\d\d)?$/u.test(text);
  return found
    .filter((text) => /\p{L}{2}/u.test(text) && !/[[\]]/.test(text) && !isMoment(text))
    .filter((text) => !text.split(' · ').every((part) => known.has(part.replace(/^“|”$/g, ''))));
}
