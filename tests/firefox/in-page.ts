/*
 * Functions that run in a page of the extension, each by itself: none may name another, or anything out here.
 * Each takes an argument and elements.
 */

/** Elements of a selector that have these words somewhere among all that a name is made of; without words, all. */
export function whoseNameMayHave({ selector, words }: { selector: string; words?: string }): Element[] {
  const all = [...document.querySelectorAll(selector)];
  if (words === undefined) return all;
  // Where a name has a blank between two parts, their texts have none.
  const close = (text: string) => text.replace(/\s+/g, '');
  return all.filter((element) => {
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const named = (element.getAttribute('aria-labelledby') ?? '').split(' ');
    const parts = [element, ...labels, ...named.map((id) => document.getElementById(id))];
    const texts = parts.map((part) => part?.textContent ?? '');
    const said = ['aria-label', 'title', 'placeholder', 'alt', 'value'].map(
      (name) => element.getAttribute(name) ?? '',
    );
    return [...texts, ...said].some((text) => close(text).includes(close(words)));
  });
}

/** Which of the elements a person can see. */
export function areVisible(_: undefined, elements: Element[]): boolean[] {
  return elements.map((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  });
}

export function textsOf(_: undefined, elements: HTMLElement[]): string[] {
  return elements.map((element) => element.innerText);
}

/** The names a person would give the elements, by their labels or texts. */
export function namesOf(_: undefined, elements: Element[]): string[] {
  return elements.map((element) => {
    const labels = (element as HTMLInputElement).labels;
    return (labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent).trim();
  });
}

export function valueOf(_: undefined, [field]: Element[]): string {
  return (field as HTMLInputElement).value;
}

/** A press on a field for files empties it; the same name given twice would be no change. */
export function emptyFiles(_: undefined, [field]: Element[]): void {
  (field as HTMLInputElement).value = '';
}

export function isChecked(_: undefined, [box]: Element[]): boolean {
  return (box as HTMLInputElement).checked;
}

/**
 * Brings an element under the mouse; whether a press in its middle would now reach it, and it stands still: what is
 * drawn only once it is scrolled to moves all that is below it.
 */
export async function isPressable(_: undefined, [element]: Element[]): Promise<boolean> {
  if (!element || (element as HTMLButtonElement).disabled) return false;
  const isHit = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && element.contains(hit);
  };
  if (!isHit()) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { top } = element.getBoundingClientRect();
  // On a busy machine a frame takes longer than it should; a page in which none is drawn has nothing that moves.
  const frames = new Promise((wake) => requestAnimationFrame(() => requestAnimationFrame(wake)));
  await Promise.race([frames, new Promise((wake) => setTimeout(wake, 500))]);
  await new Promise((wake) => setTimeout(wake, 40));
  return isHit() && element.getBoundingClientRect().top === top;
}

export function focus(_: undefined, [field]: Element[]): void {
  (field as HTMLElement).focus();
}

/** Puts a text in place of a field's own, with the one event that tells of it. */
export function replaceText(text: string, [element]: Element[]): boolean {
  const field = element as HTMLInputElement;
  if (field.disabled || field.readOnly) return false;
  field.focus();
  field.setRangeText(text, 0, field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  return true;
}

/** Chooses an option of a list by its text; whether it has one. */
export function chooseOption(text: string, [element]: Element[]): boolean {
  const list = element as HTMLSelectElement;
  const option = [...list.options].find(({ label }) => label.trim() === text);
  if (!option) return false;
  list.focus();
  list.value = option.value;
  list.dispatchEvent(new Event('input', { bubbles: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Sets the field for a day that has this label; answers whether there is one. */
export function setDay({ name, day }: { name: string; day: string }): boolean {
  const field = [...document.querySelectorAll<HTMLInputElement>('input[type=date]')].find((input) =>
    [...(input.labels ?? [])].some((label) => label.textContent.trim() === name),
  );
  if (!field) return false;
  field.value = day;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
