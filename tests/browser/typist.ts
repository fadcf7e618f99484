import type { ChromiumView } from './chromium-view';

const MARKED = ['Whole list first', 'Explain in small pieces', 'Decide together', 'Hear it back'];

/** What a page showed at one moment. */
interface Moment {
  notes: string;
  /** The marks of some items, in the order of the checklist, as `true,false …`. */
  marks: string;
  /** Whether it said "Saved" of just this. */
  isSaved: boolean;
  /** When the test heard of it (ms). Then it had been there for a while. */
  heard: number;
}

/** Someone who types and marks without a rest, and says after each key what there is to be seen. */
export class Typist {
  readonly moments: Moment[] = [];

  private constructor(private readonly view: ChromiumView) {}

  static async at(view: ChromiumView): Promise<Typist> {
    const typist = new Typist(view);
    await view.page.exposeFunction('tell', (notes: string, marks: string, isSaved: boolean) => {
      typist.moments.push({ notes, marks, isSaved, heard: performance.now() });
    });
    return typist;
  }

  /**
   * Begins, and goes on until the page is gone.
   * @param marks whether to mark too: a mark takes the text that waits along to the disk
   */
  begin(marks: boolean): Promise<void> {
    return this.view.run(typeWithoutRest, { labels: MARKED, marks });
  }

  /** What the page shows of it. */
  async seen(): Promise<{ notes: string; marks: string }> {
    const marks = await Promise.all(MARKED.map((name) => this.view.isChecked(name)));
    return { notes: await this.view.valueOf('Notes'), marks: marks.join() };
  }
}

/** Runs in the page. The notes are numbers that count on, so that any gap is seen. */
function typeWithoutRest({ labels, marks }: { labels: string[]; marks: boolean }): void {
  const { tell } = globalThis as unknown as {
    tell: (notes: string, marks: string, isSaved: boolean) => Promise<void>;
  };
  const isCalled = (element: HTMLInputElement | HTMLTextAreaElement, name: string) =>
    [...(element.labels ?? [])].some((label) => label.textContent === name);
  const notes = [...document.querySelectorAll('textarea')].find((area) => isCalled(area, 'Notes'))!;
  const boxes = labels.map((label) =>
    [...document.querySelectorAll('input')].find((input) => isCalled(input, label))!,
  );
  const type = () => {
    const last = Number(notes.value.trim().split(' ').at(-1));
    notes.setRangeText(`${last + 1} `, notes.value.length, notes.value.length, 'end');
    notes.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  /** Says what there will be before it marks: the power may go before there is time for more. */
  const mark = async (box: HTMLInputElement) => {
    const after = boxes.map((other) => (other === box ? !other.checked : other.checked));
    await tell(notes.value, after.join(), false);
    box.click();
  };
  const look = () => {
    const isSaved = [...document.querySelectorAll('[role=status]')].some((status) =>
      status.textContent.startsWith('Saved'),
    );
    return tell(notes.value, boxes.map((box) => box.checked).join(), isSaved);
  };
  const goOn = async () => {
    for (let key = 1; ; key += 1) {
      if (marks && key % 10 === 0) await mark(boxes[(key / 10) % boxes.length]!);
      else type();
      // The hand rests now and then, longer than a text waits to be put.
      await new Promise((next) => setTimeout(next, key % 15 === 0 ? 400 : 10 + Math.random() * 40));
      await look();
    }
  };
  void goOn();
}
