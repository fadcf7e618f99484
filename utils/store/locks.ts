/**
 * Does something under several Web Locks, taken one in another in the order given. Whoever takes several takes those of
 * visits first, in the order of their ids, and the index last: else two would wait for each other.
 */
export function underLocks<T>(names: readonly string[], act: () => Promise<T>): Promise<T> {
  const [name, ...others] = names;
  return name === undefined ? act() : navigator.locks.request(name, () => underLocks(others, act));
}
