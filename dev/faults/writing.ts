import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answered, answered } from './expected.ts';

/** Seed of this run, printed when something fails; `ENTENTE_SEED` replays it. */
export const seed = Number(process.env.ENTENTE_SEED ?? Date.now() % 1_000_000_007);

/** How many times something is done: few in CI, the release number with `ENTENTE_RELEASE=1`. */
export const times = (ci: number, release: number): number => (process.env.ENTENTE_RELEASE === '1' ? release : ci);

/** Numbers below `below`, the same for the same seed (mulberry32). */
export function dice(from: number): (below: number) => number {
  let state = from >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'entente-fault-'));
}

/** Path of the shim, compiled here and now; null where there is no C compiler. */
export function compileShim(folder: string): string | null {
  const target = join(folder, 'powercut.so');
  const source = join(import.meta.dirname, 'powercut.c');
  const { status } = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', target, source, '-ldl']);
  return status === 0 ? target : null;
}

export interface WritingOptions {
  readonly directory: string;
  readonly journal: string;
  readonly seed: number;
  readonly synchronous?: 'FULL' | 'NORMAL';
  readonly environment?: Readonly<Record<string, string>>;
}

/** A writer process at work on a data directory. */
export class Writing {
  readonly #child: ChildProcess;
  readonly #journal: string;
  readonly #ended: Promise<void>;
  #errors = '';

  constructor({ directory, journal, seed: from, synchronous = 'FULL', environment = {} }: WritingOptions) {
    writeFileSync(journal, '');
    this.#journal = journal;
    const args = [join(import.meta.dirname, 'writer.ts'), directory, journal, synchronous, String(from)];
    const env = { ...process.env, ...environment };
    this.#child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    this.#child.stderr?.on('data', (text) => {
      this.#errors += text;
    });
    this.#ended = new Promise((resolve) => this.#child.once('exit', () => resolve()));
  }

  answered(): Answered {
    return answered(readFileSync(this.#journal, 'utf8'));
  }

  /** Resolves when the journal fits, rejects when the writer has ended by itself. */
  async until(fits: (journal: string) => boolean): Promise<void> {
    while (!fits(existsSync(this.#journal) ? readFileSync(this.#journal, 'utf8') : '')) {
      if (this.#child.exitCode !== null) throw new Error(`the writer ended by itself: ${this.#errors}`);
      await wait(2);
    }
  }

  started(): Promise<void> {
    return this.until((journal) => journal.includes('start '));
  }

  /** Stops every instruction of the writer where it is; what is on its disk now is what a cut now would leave. */
  async freeze(): Promise<void> {
    this.#child.kill('SIGSTOP');
    const state = () => readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8').replace(/^.*\) /, '')[0];
    while (state() !== 'T') await wait(1);
  }

  thaw(): void {
    this.#child.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}

/** The shim's two numbers, in a file both processes have mapped: bytes that may be written (−1: no limit), then the errno. */
export class Limits {
  readonly path: string;
  readonly #file: number;

  constructor(folder: string) {
    this.path = join(folder, 'limits');
    this.#file = openSync(this.path, 'w+');
    this.set(-1, 0);
  }

  set(bytes: number, errno: number): void {
    writeSync(this.#file, new BigInt64Array([BigInt(bytes), BigInt(errno)]), 0, 16, 0);
  }
}

export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });
