/** Seed of a random test: from ENTENTE_SEED to replay a failure, else a new one. Put it into the failure's message. */
export function testSeed(): number {
  const given = Number(process.env.ENTENTE_SEED);
  return Number.isSafeInteger(given) && given > 0 ? given : (Date.now() % 2 ** 31) + 1;
}

export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  pick<T>(items: readonly T[]): T;
  bytes(length: number): Uint8Array;
}

/** Numbers that depend on the seed only (mulberry32). Not for keys. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const int = (below: number): number => Math.floor((next() / 2 ** 32) * below);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return { int, pick, bytes: (length) => Uint8Array.from({ length }, () => int(256)) };
}
