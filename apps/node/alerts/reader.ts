import { Worker } from 'node:worker_threads';
import type { ReadDocument } from './thread.ts';

const threadMegabytes = 256;
const longestMs = 10_000;

/** Reads one document in a thread of its own; what exhausts it ends it, and the answer is its fault. Never rejects. */
export function readApart(bytes: Uint8Array, script = new URL('./thread.ts', import.meta.url)): Promise<ReadDocument> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: threadMegabytes } });
    const end = (told: ReadDocument): void => {
      clearTimeout(timer);
      resolve(told);
      void worker.terminate();
    };
    const fail = (fault: string): void => end({ pieces: [], links: [], fault });
    const timer = setTimeout(() => fail('the document takes too long to read'), longestMs);
    worker.on('message', end);
    worker.on('error', (error) =>
      fail(`the document cannot be read: ${error instanceof Error ? error.message : String(error)}`),
    );
    worker.on('exit', () => fail('the reading thread ended'));
    worker.postMessage(bytes);
  });
}
