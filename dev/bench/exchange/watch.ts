import { readFileSync } from 'node:fs';

/** Memory and processor time of one running process, as Linux counts them. */
export interface Sampled {
  readonly rssMinMB: number;
  readonly rssMaxMB: number;
  /** Resident memory when the watching ended. */
  readonly rssMB: number;
  /** User and system time since the watching began, all threads. */
  readonly cpuSeconds: number;
}

const everyMs = 50;
const ticksPerSecond = 100;
const megabyte = 2 ** 20;

/** Samples a process twenty times a second until `stop`. */
export function watchProcess(pid: number): { stop(): Sampled } {
  const seen: number[] = [];
  const began = cpuOf(pid);
  const sample = (): void => void seen.push(rssOf(pid));
  sample();
  const timer = setInterval(sample, everyMs);
  return {
    stop() {
      clearInterval(timer);
      sample();
      return {
        rssMinMB: Math.min(...seen),
        rssMaxMB: Math.max(...seen),
        rssMB: seen.at(-1) ?? 0,
        cpuSeconds: cpuOf(pid) - began,
      };
    },
  };
}

export function rssOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round((Number(kilobytes ?? 0) * 1_024 * 10) / megabyte) / 10;
}

/** Seconds of user and system time. The name in the second field may hold spaces, so the fields count from behind it. */
function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}
