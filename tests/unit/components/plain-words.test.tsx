// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEYS } from '@/components/visit/keys';
import { PlainWords } from '@/components/visit/plain-words';
import { setLanguage } from '@/utils/messages';

const WELL =
  'You have a cold. Rest and drink a lot of water. Take one pill in the morning and one at night. Call us if you feel worse. We will see you again next week.';
const LONG = `Take ${Array.from({ length: 25 }, (_, at) => `the pill number ${at}`).join(' and ')}.`;
const HARD = `Your hypertension is better. Take an analgesic PRN. ${WELL}`;

const text = signal('');
const onReplace = vi.fn<(next: string) => void>();
const scrolled = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onReplace.mockReset().mockImplementation((next) => (text.value = next));
  scrolled.mockReset();
  Element.prototype.scrollIntoView = scrolled;
});
afterEach(async () => {
  cleanup();
  vi.useRealTimers();
  await setLanguage('en');
});

function Page({ language = 'en', target = 6 }: { language?: string; target?: number }) {
  return <PlainWords text={text.value} language={language} target={target} onReplace={onReplace} />;
}

function show(first: string, language?: string, target?: number): Element {
  text.value = first;
  return render(
    <Page {...(language === undefined ? {} : { language })} {...(target === undefined ? {} : { target })} />,
  ).container;
}
const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);
const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent;
const pass = (time: number) => {
  void act(() => {
    vi.advanceTimersByTime(time);
  });
};
const type = (next: string) => {
  void act(() => {
    text.value = next;
  });
};
/** Long enough for a press to mean what is there now. */
const settle = () => pass(600);
const press = (key: string) => fireEvent.keyDown(document.body, { key });

describe('what is said of a text', () => {
  it('that is well is one line, and nothing to press', () => {
    const page = show(WELL);
    expect(page.textContent).toBe('Reads like grade 1 (target 6)');
    expect(buttons()).toEqual([]);
    expect(screen.getByRole('region', { name: 'How it reads' })).toBeTruthy();
  });

  it('above the target says what lowers the grade', () => {
    expect(show(LONG).textContent).toContain('Shorter sentences and everyday words lower the grade.');
    cleanup();
    expect(show(LONG, 'en', 99).textContent).not.toContain('lower the grade');
  });

  it('with a long sentence quotes its beginning and counts its words', () => {
    const page = show(`Rest. ${LONG}`);
    expect(page.textContent).toContain('Sentences with more than 20 words');
    const quote = screen.getByText('“Take the pill number 0 and the pill number 1 …”');
    expect([quote.lang, quote.dir]).toEqual(['en', 'auto']);
    expect(page.textContent).toContain('125 words');
  });

  it.each([
    ['es', WELL, 'How this reads cannot be judged: it is not in English.'],
    [
      'en',
      `${WELL} ارتفاع في ضغط الدم، تناول قرصا`,
      'How this reads cannot be judged: not all of it is in Latin letters.',
    ],
    ['en', 'Rest well.', 'Too short to judge how it reads: it has fewer than 30 words.'],
  ])('that cannot be judged (%s) says why', (language, given, said) => {
    expect(show(given, language).textContent).toBe(said);
  });

  it('that is empty is nothing', () => {
    expect(show(' \n').textContent).toBe('');
  });

  it('is plain text, whatever it holds', () => {
    show('The <b>edema</b> <img src=x> went.');
    expect(document.querySelector('b, img')).toBeNull();
    expect(document.querySelector('.plain-quote')?.textContent).toBe('The <b>edema</b> <img src=x> went.');
  });

  it('waits until its writer rests', () => {
    const page = show(WELL);
    type(`${WELL} Hypertension.`);
    pass(400);
    type(`${WELL} Hypertension and edema.`);
    pass(400);
    expect(page.textContent).toBe('Reads like grade 1 (target 6)');
    settle();
    expect(buttons()).toEqual(['Use “High blood pressure”', 'Use “swelling”']);
  });
});

describe('a medical word', () => {
  it('stands in its place, with a button that names it and the everyday one', () => {
    const page = show(HARD);
    expect(page.querySelector('strong')?.textContent).toBe('hypertension');
    expect(page.querySelector('.plain-quote')?.textContent).toBe(
      'Your hypertension is better. Take an\u00a0…',
    );
    expect(button('Use “high blood pressure” for “hypertension”').textContent).toBe(
      'Use “high blood pressure”',
    );
    expect(button('Use “a pain medicine” for “an analgesic”')).toBeTruthy();
  });

  it('with two meanings has a button for each', () => {
    show('Go to the ED.');
    expect(buttons()).toEqual(['Use “emergency room”', 'Use “weak erections”']);
  });

  it('beyond the sixth is counted until its turn comes', () => {
    const page = show('edema '.repeat(8));
    expect(buttons()).toHaveLength(6);
    expect(page.textContent).toContain('And 2 more.');
  });

  it('is replaced by its button alone, told politely, and the next one has the focus', () => {
    show(HARD);
    expect(onReplace).not.toHaveBeenCalled();
    fireEvent.click(button('Use “high blood pressure” for “hypertension”'));
    expect(text.value).toBe(HARD.replace('hypertension', 'high blood pressure'));
    expect(status()).toBe('“hypertension” is now “high blood pressure”.');
    expect(document.activeElement).toBe(button('Use “a pain medicine” for “an analgesic”'));
    expect(scrolled).toHaveBeenCalledWith({ block: 'nearest' });
  });

  it('that was the last leaves the focus to the one before, and then to the line', () => {
    show(HARD);
    fireEvent.click(button('Use “when needed” for “PRN”'));
    expect(document.activeElement).toBe(button('Use “a pain medicine” for “an analgesic”'));
    settle();
    fireEvent.click(button('Use “high blood pressure” for “hypertension”'));
    settle();
    fireEvent.click(button('Use “a pain medicine” for “an analgesic”'));
    expect(buttons()).toEqual(['Take back']);
    expect(document.activeElement?.textContent).toMatch(/^Reads like grade \d+ \(target 6\)$/);
  });

  it('is not replaced by the second press of a double one', () => {
    show(HARD);
    press(KEYS.plain);
    press(KEYS.plain);
    fireEvent.click(screen.getAllByRole('button')[0]!);
    expect(onReplace).toHaveBeenCalledOnce();
  });

  it('is replaced by a single key, first things first', () => {
    show(HARD);
    expect(screen.getAllByRole('button')[0]!.getAttribute('aria-keyshortcuts')).toBe('p');
    press('p');
    settle();
    press('p');
    settle();
    press('p');
    settle();
    press('p');
    expect(text.value).toBe(`Your high blood pressure is better. Take a pain medicine when needed. ${WELL}`);
    expect(onReplace).toHaveBeenCalledTimes(3);
  });

  it('can be put back', () => {
    show(HARD);
    press('p');
    settle();
    fireEvent.click(button('Take back'));
    expect(text.value).toBe(HARD);
    expect(status()).toBe('“hypertension” is back.');
    expect(document.activeElement).toBe(button('Use “high blood pressure” for “hypertension”'));
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
  });

  it('is found again in a text that was typed in since', () => {
    show('The edema. The edema.');
    type('Look: the edema. The edema.');
    fireEvent.click(screen.getAllByRole('button', { name: 'Use “swelling” for “edema”' })[0]!);
    expect(text.value).toBe('Look: the swelling. The edema.');
  });

  it('that is gone from the text is not replaced', () => {
    show('The edema.');
    type('The rest.');
    fireEvent.click(button('Use “swelling” for “edema”'));
    expect(onReplace).not.toHaveBeenCalled();
  });

  it('is not told as replaced when the text was not taken', () => {
    onReplace.mockImplementation(() => undefined);
    show(HARD);
    press('p');
    settle();
    expect(status()).toBe('');
    expect(buttons()[0]).toBe('Use “high blood pressure”');
  });
});

it('typing ends the news, and leaves the focus where it is', () => {
  show(HARD);
  press('p');
  const replaced = text.value;
  (document.activeElement as HTMLElement).blur();
  type(`${replaced} More.`);
  expect(status()).toBe('');
  settle();
  type(replaced);
  settle();
  expect(document.activeElement).toBe(document.body);
  expect([status(), buttons()[0]]).toEqual(['', 'Use “a pain medicine”']);
});

it('in Arabic the names of the buttons hold what is written on them', async () => {
  await setLanguage('ar');
  show(HARD);
  for (const one of screen.getAllByRole('button'))
    expect(one.getAttribute('aria-label')).toContain(one.textContent);
});
