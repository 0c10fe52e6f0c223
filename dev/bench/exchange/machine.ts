import { createCipheriv, randomBytes } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { chacha20poly1305SealInto } from '#crypto';

/** What the figures were taken on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly kernel: string;
  readonly node: string;
  /** Processes that wanted to run, on average over the last minute: above `cores` the machine was not ours alone. */
  readonly load: number;
}

export function machine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 1e9),
    kernel: release(),
    node: process.version,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

/** Shares of the processor's time since the machine started: ours and others', and what the host gave to other machines. */
export async function busyTicks(): Promise<{ readonly all: number; readonly idle: number; readonly stolen: number }> {
  const [line = ''] = (await readFile('/proc/stat', 'utf8')).split('\n');
  const ticks = line.split(/\s+/).slice(1, 9).map(Number);
  return {
    all: ticks.reduce((sum, one) => sum + one, 0),
    idle: (ticks[3] ?? 0) + (ticks[4] ?? 0),
    stolen: ticks[7] ?? 0,
  };
}

const piece = 8 << 20;
const chunk = 65_536;

/** Sequential writing, synced at the end of every piece as the node does. Megabytes a second. */
export async function diskRate(directory: string, bytes: number): Promise<number> {
  const path = join(directory, 'disk-rate');
  const data = randomBytes(piece);
  const began = performance.now();
  const file = await open(path, 'w');
  for (let at = 0; at < bytes; at += piece) {
    await file.write(data, 0, Math.min(piece, bytes - at));
    await file.datasync();
  }
  await file.close();
  const rate = bytes / 1_000 / (performance.now() - began);
  await rm(path);
  return Math.round(rate);
}

/** One thread, chunks of 64 KiB as age cuts them. Megabytes a second. */
export function cipherRates(bytes: number): { readonly aes256gcmMBs: number; readonly chacha20poly1305MBs: number } {
  const plain = randomBytes(chunk);
  const rate = (work: () => void): number => {
    const began = performance.now();
    for (let at = 0; at < bytes; at += chunk) work();
    return Math.round(bytes / 1_000 / (performance.now() - began));
  };
  const [key, nonce] = [new Uint8Array(randomBytes(32)), new Uint8Array(12)];
  const sealed = new Uint8Array(chunk + 16);
  return {
    aes256gcmMBs: rate(() => {
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      cipher.update(plain);
      cipher.final();
    }),
    chacha20poly1305MBs: rate(() => chacha20poly1305SealInto(sealed, key, nonce, plain)),
  };
}
