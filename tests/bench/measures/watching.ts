import { pause, type BenchPage } from '../bench-page';

/** Measures one input by what `watch` has for it. The page listens before the input is on its way: they go by different ways. */
export async function watching<T>(page: BenchPage, what: string, input: () => Promise<void>): Promise<T> {
  await page.evaluate(`void (watch.measured = watch.${what}())`);
  await input();
  return (await page.evaluate('watch.measured')) as T;
}

export async function repeat<T>(count: number, act: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let number = 0; number < count; number++) results.push(await act());
  return results;
}

/** Inputs meet the screen's clock at any point of it. */
export function aMoment(): Promise<void> {
  return pause(20 + Math.random() * 40);
}
