import type { NodeCore } from '../core.ts';
import { type Dial, DialError } from './dial.ts';

type Failure = 'unreachable' | 'timeout' | 'reset' | 'tooLong';

export interface FetchEffect {
  readonly req: number;
  readonly path: string;
  readonly maxBytes: number;
  readonly timeoutSeconds: number;
}

export type FetchOutcome =
  | {
      readonly t: 'got';
      readonly req: number;
      readonly status: number;
      readonly body: Uint8Array;
      readonly now: number;
    }
  | { readonly t: 'failed'; readonly req: number; readonly reason: Failure; readonly now: number };

/** Requests a machine has asked for, under way at one peer; each ends in exactly one outcome, or in none once cancelled. */
export interface Requests {
  start(effect: FetchEffect): void;
  cancel(req: number): void;
  close(): void;
}

export function createRequests(
  node: Pick<NodeCore, 'now'>,
  dial: Dial,
  tell: (outcome: FetchOutcome) => void,
  onAnswer: (date: Date | null) => void,
  onFailure: (error: unknown) => void,
): Requests {
  const open = new Map<number, AbortController>();
  const now = (): number => node.now().getTime();

  async function run(effect: FetchEffect, abort: AbortController): Promise<void> {
    const { req } = effect;
    try {
      const { maxBytes } = effect;
      const answer = await dial.get(effect.path, {
        maxBytes,
        timeoutMs: effect.timeoutSeconds * 1_000,
        signal: abort.signal,
      });
      if (abort.signal.aborted) return;
      onAnswer(answer.date);
      tell({ t: 'got', req, status: answer.status, body: answer.body, now: now() });
    } catch (error) {
      if (abort.signal.aborted) return;
      onFailure(error);
      tell({ t: 'failed', req, reason: failureOf(error), now: now() });
    } finally {
      open.delete(req);
    }
  }

  return {
    start(effect) {
      const abort = new AbortController();
      open.set(effect.req, abort);
      void run(effect, abort);
    },
    cancel: (req) => open.get(req)?.abort(),
    close() {
      for (const abort of open.values()) abort.abort();
    },
  };
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof DialError)) return 'unreachable';
  const names = {
    timeout: 'timeout',
    cut: 'reset',
    tooLarge: 'tooLong',
    unreachable: 'unreachable',
    pin: 'unreachable',
    ended: 'unreachable',
  } as const;
  return names[error.code];
}

/** One alarm clock: a later call moves it. */
export interface Alarm {
  at(time: number): void;
  clear(): void;
}

export function createAlarm(node: Pick<NodeCore, 'now'>, ring: () => void): Alarm {
  let timer: NodeJS.Timeout | null = null;
  return {
    at(time) {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(ring, Math.max(1, time - node.now().getTime()));
    },
    clear() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}

/** Seed of a machine's jitter. */
export const jitterSeed = (node: Pick<NodeCore, 'rnd'>): number =>
  node.rnd(4).reduce((sum, byte) => sum * 256 + byte, 0) || 1;
