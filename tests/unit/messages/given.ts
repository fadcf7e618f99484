/** Names that stand in no sentence by themselves. */
export const NAMES = ['⟨a⟩', '⟨b⟩', '⟨c⟩'] as const;
export const [A, B] = NAMES;

/** One for each plural form of the interface's languages, and one of more digits than are written in one group. */
export const COUNTS = [0, 1, 2, 3, 11, 100, 7_001, 1_000_000];

export const named: [string][] = [[A]];
export const twoNamed: [string, string][] = [[A, B]];
export const threeNamed: [string, string, string][] = [[...NAMES]];
export const counted = COUNTS.map((number): [number] => [number]);
export const twoCounted = COUNTS.flatMap((one, at): [number, number][] => [
  [one, 8_002],
  [9_003, one],
  [one, COUNTS[at + 1] ?? 5],
]);
export const namedAndCounted = COUNTS.map((number): [string, number] => [A, number]);
export const countedAndNamed = COUNTS.map((number): [number, string] => [number, A]);
export const listed: [string[]][] = [[[A]], [[A, B]], [[...NAMES]], [Array<string>(11).fill(B)]];
export const parts: [number][] = [[0], [0.257], [1]];
export const mayAndMayNot: [boolean][] = [[true], [false]];
/** A rule that is not set, is a yes or a no, or a number. */
export const VALUES = [undefined, true, false, 0, 7_001];

/** The arguments that a message is tried with; a group without such a message is left out. */
export type SamplesOf<T> = {
  [K in keyof T as HasMessage<T[K]> extends true ? K : never]: T[K] extends (...given: infer Given) => string
    ? Given[]
    : SamplesOf<T[K]>;
};

type HasMessage<T> = T extends string
  ? false
  : T extends (...given: never[]) => string
    ? true
    : true extends { [K in keyof T]: HasMessage<T[K]> }[keyof T]
      ? true
      : false;
