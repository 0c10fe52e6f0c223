import { BACKOFF_CAP } from './limits.ts';

/**
 * Waiting after failures: doubling from half a second to 30 s, each wait cut by up to half at random so that peers that
 * failed together do not return together. A value; `chance` is the state of a xorshift generator seeded by the caller.
 */
export interface Backoff {
  readonly failures: number;
  /** Milliseconds since the epoch before which the peer is left alone; 0 when nothing is waited for. */
  readonly until: number;
  readonly chance: number;
}

export function calm(seed: number): Backoff {
  return { failures: 0, until: 0, chance: (seed | 0) === 0 ? 0x9e3779b9 | 0 : seed | 0 };
}

/** One more failure at `now` (milliseconds). */
export function failed(backoff: Backoff, now: number): Backoff {
  const chance = xorshift(backoff.chance);
  const longest = Math.min(BACKOFF_CAP, 500 * 2 ** Math.min(backoff.failures, 10));
  const part = ((chance >>> 0) / 2 ** 32) * 0.5;
  return { failures: backoff.failures + 1, until: now + Math.ceil(longest * (1 - part)), chance };
}

/**
 * Whether to go on waiting at `now`. A wait longer than any that is ever begun means that the clock was set back: then it
 * is over.
 */
export function waits(backoff: Backoff, now: number): boolean {
  return backoff.until > now && backoff.until - now <= BACKOFF_CAP;
}

/** The peer gave something of use: the next failure starts from the beginning. */
export function relieved(backoff: Backoff): Backoff {
  return backoff.failures === 0 && backoff.until === 0 ? backoff : { ...backoff, failures: 0, until: 0 };
}

/** The peer showed itself (it asked us something): try at once, but keep count, it may still be lying. */
export function stirred(backoff: Backoff): Backoff {
  return backoff.until === 0 ? backoff : { ...backoff, until: 0 };
}

/** Marsaglia, Xorshift RNGs (2003), 32 bits. */
export function xorshift(state: number): number {
  let x = state;
  x ^= x << 13;
  x ^= x >>> 17;
  x ^= x << 5;
  return x | 0;
}
