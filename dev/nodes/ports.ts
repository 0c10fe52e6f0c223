import { isFree } from '../../apps/cli/demo/ports.ts';

/**
 * A port for a server that is told its number before it starts. Each worker of a run has a stretch of its own, below the ports that a system
 * gives to whoever asks for any one (Linux from 32768, RFC 6335 from 49152): between the asking and the listening nobody else can take it.
 */
export async function ownPort(): Promise<number> {
  for (let tries = 0; tries < stretch; tries += 1) {
    given = (given + 1) % stretch;
    if (await isFree(first + given)) return first + given;
  }
  throw new Error(`no port is free from ${first} to ${first + stretch - 1}`);
}

const stretch = 2_000;
const first = 12_000 + (Number(process.env.VITEST_POOL_ID ?? 0) % 9) * stretch;

/** Files that a worker runs one after the other do not begin at the same port. */
let given = (process.pid * 16) % stretch;
