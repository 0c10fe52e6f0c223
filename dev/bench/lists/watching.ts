import { readFileSync } from 'node:fs';

/** Megabytes of memory that a process has in use and had at most, of a system that tells it (Linux); null of another. */
export function memoryOf(pid: number): { readonly now: number; readonly peak: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (what: string): number =>
      Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
    return { now: of('VmRSS'), peak: of('VmHWM') };
  } catch {
    return null;
  }
}

/** Seconds of a processor that a process has used, its threads together (Linux, of which a tick is a hundredth); null of another system. */
export function processorSecondsOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

/** Does something again and again, one after the other with a pause between, until it is stopped; gives how long each time took in milliseconds. */
export function again(work: () => Promise<unknown>, pauseMs: number): { stop(): Promise<readonly number[]> } {
  const times: number[] = [];
  let isOver = false;
  const running = (async () => {
    while (!isOver) {
      const began = performance.now();
      await work();
      times.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  })();
  return {
    async stop() {
      isOver = true;
      await running;
      return times;
    },
  };
}
