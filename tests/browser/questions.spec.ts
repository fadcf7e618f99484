import { expect, test } from './fixtures';
import { atStartInPlace } from './journeys/whole-visit';

const TIMES = 20;

// That each start of the browser asks once is told by every kill of `kill.spec.ts`.
test(`the worker ended ${TIMES} times while the vault is unlocked: no question`, async ({ webside }) => {
  const { view } = await atStartInPlace(webside);
  for (let time = 1; time <= TIMES; time += 1) {
    await webside.stopBackground();
    await view.reload();
    await view.see('button', 'Start visit');
    expect(await view.namesOf('button')).not.toContain('Unlock');
  }
});
