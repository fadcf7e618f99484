/** A shortcut that a visit on the screen answers. */
export type Answered = 'done' | 'undo';

/** From the background to the companions: who answers this shortcut? */
export interface Ask {
  ask: Answered;
  /** The window where it was pressed. */
  windowId: number | undefined;
}

/** A companion's answer: the one that does, or what to open when none does; nothing where a panel stands in that window. */
export type Found = { to: string } | { open: 'panel' | 'window' | 'nothing' };

/** From the background to one companion: the shortcut is yours. */
export interface Tell {
  tell: string;
}

const PREFIX: Record<Answered, string> = { done: 'answers done ', undo: 'answers undo ' };

/** The Web Lock that a companion holds while it can answer: it goes with the page, however the page ends. */
export function lockOf(command: Answered, answerer: string): string {
  return PREFIX[command] + answerer;
}

/** The Web Lock that a panel holds while it can be seen: a panel's page is the only one that knows its window. */
export function panelLock(windowId: number): string {
  return `panel of window ${windowId}`;
}

/**
 * Who answers a shortcut, of all who could: always the same one of two, so that a second press soon after the first
 * meets the window that took the first.
 * @param held names of the Web Locks that are held
 */
export function answererAmong(held: readonly (string | undefined)[], command: Answered): string | undefined {
  const prefix = PREFIX[command];
  const [first] = held
    .filter((name) => name !== undefined)
    .filter((name) => name.startsWith(prefix))
    .sort();
  return first?.slice(prefix.length);
}
