import { parentPort, workerData } from 'node:worker_threads';
import { type Identity, parseIdentity } from '../../../packages/seal/index.ts';
import { openWithAny } from '../opener.ts';
import { packOpened, type SealedSlice, unpackSealed } from './packing.ts';

/** One opening thread: slices in, slices out, in order. It is given the identities once, when it starts. */
export interface ThreadData {
  readonly identities: readonly string[];
}

const { identities: texts } = workerData as ThreadData;
const identities = texts.map(parseIdentity).filter((identity): identity is Identity => identity !== null);

parentPort?.on('message', (slice: SealedSlice) => {
  const opened = unpackSealed(slice).map((item) => openWithAny(item, identities));
  parentPort?.postMessage(packOpened(opened));
});
