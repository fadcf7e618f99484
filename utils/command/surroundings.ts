/** How a command ends, for a clinic's own scripts: 0 good, 1 the file may not be used, 2 it was called wrongly. */
export const EXIT = { good: 0, refused: 1, misused: 2 } as const;

/** Where a command speaks, and which day it is (`YYYY-MM-DD`). */
export interface Surroundings {
  say: (line: string) => void;
  complain: (line: string) => void;
  today: string;
}
