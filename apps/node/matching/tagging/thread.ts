import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { type MatchKey, tagOf } from '../../../../packages/match/oblivious/keys.ts';
import { tagBytes } from '../../../../packages/match/oblivious/sizes.ts';
import { packedSet } from '../../../../packages/match/oblivious/tag-set.ts';
import { evaluate } from '../../../../packages/match/oblivious/voprf.ts';

/** One tagging thread: inputs in, their tags one after the other out; or tags in, the set that travels out. It is given the key of the one matter it works on. */
export interface TaggingData {
  readonly secret: MatchKey['secret'];
}

const { secret } = workerData as TaggingData;

parentPort?.on('message', (inputs: readonly Uint8Array[] | Uint8Array) => {
  if (inputs instanceof Uint8Array) {
    parentPort?.postMessage(packedSet(inputs, (length) => new Uint8Array(randomBytes(length))));
    return;
  }
  const tags = new Uint8Array(inputs.length * tagBytes);
  for (const [at, input] of inputs.entries()) tags.set(tagOf(evaluate(secret, input)), at * tagBytes);
  parentPort?.postMessage(tags, [tags.buffer]);
});
