import { randomBytes } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { type MatchKey, tagOf } from '../../../../packages/match/oblivious/keys.ts';
import { tagBytes } from '../../../../packages/match/oblivious/sizes.ts';
import { packedSet } from '../../../../packages/match/oblivious/tag-set.ts';
import { evaluate } from '../../../../packages/match/oblivious/voprf.ts';
import type { TaggingData } from './thread.ts';

/** Tags inputs, 16 bytes each, in their order. */
export interface Tagger {
  tag(inputs: readonly Uint8Array[]): Promise<Uint8Array>;
  /** The set as it travels, of tags in any order: padded with chance, and sorted. */
  pack(tags: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Tags in a thread of its own: what a million of them costs is minutes, and the officers' door must not wait. */
export function threadTagger({ secret }: MatchKey): Tagger {
  const workerData: TaggingData = { secret };
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData, execArgv: [] });
  const waiting: { readonly done: (tags: Uint8Array) => void; readonly failed: (reason: Error) => void }[] = [];
  let ended: Error | null = null;
  const fail = (reason: Error): void => {
    ended ??= reason;
    for (const one of waiting.splice(0)) one.failed(reason);
  };
  worker.on('message', (tags: Uint8Array) => waiting.shift()?.done(tags));
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => fail(new Error('the tagging thread ended')));
  const ask = (message: readonly Uint8Array[] | Uint8Array): Promise<Uint8Array> =>
    new Promise((done, failed) => {
      if (ended !== null) return failed(ended);
      waiting.push({ done, failed });
      worker.postMessage(message);
    });
  return {
    tag: ask,
    pack: ask,
    async close() {
      await worker.terminate();
    },
  };
}

/** Tags here: for few, and for tests. */
export function inlineTagger({ secret }: MatchKey): Tagger {
  return {
    async tag(inputs) {
      const tags = new Uint8Array(inputs.length * tagBytes);
      for (const [at, input] of inputs.entries()) tags.set(tagOf(evaluate(secret, input)), at * tagBytes);
      return tags;
    },
    pack: async (tags) => packedSet(tags, (length) => new Uint8Array(randomBytes(length))),
    close: async () => {},
  };
}
