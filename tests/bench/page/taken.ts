/** What one input took, ms from the moment the browser had it. */
export interface Taken {
  toPaint: number;
  toDurable: number;
}

/** How long Webside lets a text rest before it writes it (ms): the blank page waits as long. */
export const REST = 250;
