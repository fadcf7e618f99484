/** This page's name in stamps: random, new with every load. */
const page = randomId();
let sequence = 0;

/** 128 random bits as 32 hexadecimal digits. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** What the clocks say now: the wall clock (UTC ms), and this page's steady one (ms, never set back). */
export function clockNow() {
  return { at: Date.now(), steady: performance.now(), page };
}

/**
 * The present moment: wall clock (UTC ms, IANA zone, offset in minutes east of UTC), this page's steady clock
 * (ms, never set back) and the number of the deed in this page.
 */
export function stampNow() {
  sequence += 1;
  return {
    ...momentAt(Date.now()),
    steady: performance.now(),
    page,
    sequence,
  };
}

/**
 * The present moment, for a deed that goes to the disk past what this page may still hold back: as from a page of its
 * own, so that the deeds before it are not taken for done when they follow.
 */
export function stampAside() {
  return { ...stampNow(), page: randomId() };
}

/** A moment (UTC ms) as the clock here shows it. */
export function momentAt(at: number) {
  return {
    at,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offset: -new Date(at).getTimezoneOffset(),
  };
}

/** Today in the local calendar, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
