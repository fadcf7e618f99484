import type { CdpPipe } from './cdp-pipe';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** How long the pages of a browser were kept busy by one task each, in ms of the processor's own time. */
export interface Tasks {
  /** Ends the watch; gives every task, the longest first. */
  stop(): Promise<number[]>;
}

/**
 * Watches the main threads of all pages. What is counted is the time that a task had the processor for, not the
 * time on the wall: another program that is busy meanwhile makes no task longer.
 */
export async function watchTasks(cdp: CdpPipe): Promise<Tasks> {
  const events: TraceEvent[] = [];
  const stopHearing = cdp.on('Tracing.dataCollected', ({ value }) => {
    const heard = value as TraceEvent[];
    events.push(...heard.filter(({ name, tdur }) => name === 'thread_name' || (isTask(name) && tdur)));
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordContinuously',
      includedCategories: ['toplevel'],
      excludedCategories: ['*'],
    },
  });
  return {
    async stop() {
      const complete = new Promise<void>((resolve) => {
        const stopWaiting = cdp.on('Tracing.tracingComplete', () => {
          stopWaiting();
          resolve();
        });
      });
      await cdp.send('Tracing.end');
      await complete;
      stopHearing();
      return onMainThreads(events).sort((a, b) => b - a);
    },
  };
}

function isTask(name: string): boolean {
  return name === 'ThreadControllerImpl::RunTask';
}

function onMainThreads(events: readonly TraceEvent[]): number[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  return events
    .filter((event) => isTask(event.name) && main.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1_000);
}
