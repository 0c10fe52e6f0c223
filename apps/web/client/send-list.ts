import { Upload as Tus } from 'tus-js-client';
import { listUploads } from '../../../packages/contract/name-lists.ts';
import { fromOurPages, Refused } from './call.ts';

const chunkSize = 8 * 1024 * 1024;

export interface Sending {
  /** Id of the upload once all of it has arrived. */
  readonly arrived: Promise<string>;
  /** Ends it; what has arrived is thrown away by the node. */
  cancel(): Promise<void>;
}

/** Sends the file of a list in pieces that continue where the line broke. */
export function sendList(file: File, progress: (sent: number) => void): Sending {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const tus = new Tus(file, {
    endpoint: listUploads,
    chunkSize,
    headers: fromOurPages,
    retryDelays: [0, 1_000, 3_000, 10_000],
    storeFingerprintForResuming: false,
    onProgress: progress,
    onError: (fault) => reject(new Refused({ code: 'upload', message: fault.message }, 0)),
    onSuccess: () => resolve((tus.url ?? '').split('/').pop() ?? ''),
  });
  tus.start();
  return { arrived: promise, cancel: () => tus.abort(true) };
}
