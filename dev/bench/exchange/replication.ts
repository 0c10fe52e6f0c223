import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { round } from './figures.ts';
import { startScript } from './script.ts';
import { type Sampled, watchProcess } from './watch.ts';

/** What stands beside our own figure: another program's replication, or our own primitives without the program. */
export interface Replication {
  readonly seconds: number;
  readonly perSecond: number;
  readonly sender: Sampled & { readonly cpuMicrosEach: number };
  readonly receiver: Sampled & { readonly cpuMicrosEach: number };
}

/** hypercore: blocks of 1 KiB, disk to disk; nothing is encrypted at rest, opened or shown, and nothing waits for the disk. */
export const hypercore = 'hypercore-peer.ts';
/** The bare primitives on one journey: the limit on this machine. */
export const bare = 'bare-peer.ts';

/** From the start of the receiving process until it has `count` blocks. */
export async function replicate(script: string, directory: string, count: number): Promise<Replication> {
  const [from, to] = [join(directory, `${script}-sent`), join(directory, `${script}-received`)];
  await mkdir(from, { recursive: true });
  await mkdir(to, { recursive: true });
  const sender = startScript(script, ['send', from, String(count)]);
  const { port, key } = await sender.hears(z.object({ port: z.number(), key: z.string() }));
  const sending = watchProcess(sender.pid);
  const began = performance.now();
  const receiver = startScript(script, ['receive', to, String(count), String(port), key]);
  const receiving = watchProcess(receiver.pid);
  const got = await receiver.hears(z.object({ blocks: z.number() }));
  const seconds = (performance.now() - began) / 1_000;
  const each = (sampled: Sampled) => ({ ...sampled, cpuMicrosEach: round((sampled.cpuSeconds * 1e6) / count) });
  const sampled = { sender: each(sending.stop()), receiver: each(receiving.stop()) };
  await Promise.all([receiver.stop(), sender.stop()]);
  await rm(to, { recursive: true, force: true });
  if (got.blocks !== count) throw new Error(`${script} replicated ${got.blocks} of ${count} blocks`);
  return { seconds: round(seconds), perSecond: Math.round(count / seconds), ...sampled };
}
