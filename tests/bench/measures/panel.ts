import { pause } from '../bench-page';
import type { Round } from '../figures';
import { QUIET, type Home } from '../home';
import { measuredRow, type Row } from '../table';

/** From pressing the toolbar button to the painted main control in the real side panel, unlocked. */
export async function measurePanel(home: Home, turns: number): Promise<Row[]> {
  const { targetId: beside } = await home.browser.open(home.url('blank.html'));
  const timeToOpen = async (page: string, shown: string) => {
    await home.within((inside) => inside.call(choosePanel, page));
    await home.browser.stopWorkers();
    await pause(QUIET);
    const opened = await home.browser.openPanel(home.extension, beside);
    await home.browser.shut(opened.targetId);
    if (opened.shown !== shown) throw new Error(`the panel showed ${opened.shown} instead of ${shown}`);
    return opened.time;
  };
  const rounds: Round[] = [];
  for (let turn = 0; turn <= turns; turn++) {
    const blank = await timeToOpen('blank.html', 'blank');
    const webside = await timeToOpen('sidepanel.html', 'start');
    if (turn > 0) rounds.push({ webside: [webside], blank: [blank] });
  }
  await home.browser.shut(beside);
  const what = `open in the side panel, unlocked, ${home.size.toLocaleString('en')} visits`;
  return [measuredRow({ what, rounds, unit: 'ms', goal: { of: 'ratio', limit: 1.5 } })];
}

async function choosePanel(path: string): Promise<void> {
  await chrome.sidePanel.setOptions({ path });
}
