import { createHash } from 'node:crypto';

/** Bytes that are a function of the seed alone: for frozen vectors, and for tests that must say the same thing twice. */
export function seededBytes(seed: string): (length: number) => Uint8Array {
  let counter = 0;
  return (length) => {
    const out = new Uint8Array(length);
    for (let at = 0; at < length; at += 32) {
      const block = createHash('sha256').update(`${seed} ${counter++}`).digest();
      out.set(block.subarray(0, Math.min(32, length - at)), at);
    }
    return out;
  };
}

/** The seed fast-check is to use: that of the run to replay (`ENTENTE_SEED`), or none. A failure prints the one it used. */
export function replaySeed(): { seed: number } | Record<string, never> {
  const seed = process.env.ENTENTE_SEED;
  return seed === undefined ? {} : { seed: Number(seed) };
}
