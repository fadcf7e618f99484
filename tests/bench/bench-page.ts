import type { CdpPipe } from '../support/cdp-pipe';
import type { Inside } from './inside';

/** How long a page may take to answer, ms: filling a vault with 10,000 visits is the longest of it. */
const PATIENCE = 300_000;

/** An open page of the extension, held by the debugger. */
export class BenchPage {
  constructor(
    private readonly cdp: CdpPipe,
    readonly targetId: string,
    private readonly session: string,
  ) {}

  send(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return this.cdp.send(method, params, this.session);
  }

  /** Evaluates a script, and answers what it comes to. @throws Error with the page's own words */
  async evaluate(expression: string): Promise<unknown> {
    const parameters = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const answer = this.send('Runtime.evaluate', parameters) as Promise<unknown> as Promise<Evaluated>;
    const { result, exceptionDetails } = await within(PATIENCE, expression, answer);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Calls a function in the page with arguments that JSON can carry. */
  call<A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const list = args.map((arg) => JSON.stringify(arg)).join(', ');
    return this.evaluate(`(${act.toString()})(${list})`) as Promise<R>;
  }

  /** Brings the page to the front of its window: one that nobody sees draws nothing. */
  async toFront(): Promise<void> {
    await this.send('Page.bringToFront');
  }

  /** Presses a letter, wherever the focus is. */
  async type(letter: string): Promise<void> {
    const key = { key: letter, code: `Key${letter.toUpperCase()}`, text: letter };
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }

  /** Puts the pointer on the button of this name and presses it. @throws Error when there is none to see */
  async press(name: string): Promise<void> {
    const { x, y } = await this.call(middleOf, name);
    const at = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  }

  /** Calls one of the product's own deeds, once `inside` has been evaluated in this page. */
  inside<N extends keyof Inside>(
    name: N,
    ...args: Parameters<Inside[N]>
  ): Promise<Awaited<ReturnType<Inside[N]>>> {
    const list = args.map((arg) => JSON.stringify(arg)).join(', ');
    return this.evaluate(`inside.${name}(${list})`) as Promise<Awaited<ReturnType<Inside[N]>>>;
  }
}

/** @throws Error after `time` ms without an answer, naming what was asked */
async function within<T>(time: number, what: string, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${time / 1000} s: ${what.slice(0, 80)}`)), time);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The middle of a button, scrolled into sight; CSS px. */
function middleOf(name: string): { x: number; y: number } {
  const all = [...document.querySelectorAll('button')];
  const button = all.find((one) => one.textContent.trim() === name && one.checkVisibility());
  if (!button) throw new Error(`no button ${name} is to be seen`);
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

/** Lets a time pass, ms. */
export function pause(time: number): Promise<void> {
  return new Promise((wake) => setTimeout(wake, time));
}
