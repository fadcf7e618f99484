import type { CdpPipe } from './cdp-pipe';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** When it began, in µs. */
  ts: number;
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
 * time on the wall: another program that is busy meanwhile makes no task longer. A task that did what the test asked
 * of the page over the debugger is the test's own, and is left out; keys and clicks come another way and count.
 */
export async function watchTasks(cdp: CdpPipe): Promise<Tasks> {
  const events: TraceEvent[] = [];
  const stopHearing = cdp.on('Tracing.dataCollected', ({ value }) => {
    const heard = value as TraceEvent[];
    events.push(
      ...heard.filter(
        ({ name, tdur }) => name === 'thread_name' || isCommand(name) || (isTask(name) && tdur),
      ),
    );
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordContinuously',
      includedCategories: ['toplevel', 'devtools'],
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

function isCommand(name: string): boolean {
  return name === 'DevToolsSession::DispatchProtocolCommand';
}

function onMainThreads(events: readonly TraceEvent[]): number[] {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const commands = events.filter(({ name }) => isCommand(name));
  const isTests = (task: TraceEvent) =>
    commands.some(
      (command) =>
        threadOf(command) === threadOf(task) &&
        command.ts >= task.ts &&
        command.ts <= task.ts + (task.dur ?? 0),
    );
  return events
    .filter((event) => isTask(event.name) && main.has(threadOf(event)) && !isTests(event))
    .map(({ tdur = 0 }) => tdur / 1_000);
}
