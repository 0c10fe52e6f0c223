import { Upload as Tus } from 'tus-js-client';
import { listUploads } from '../../../packages/contract/name-lists.ts';
import { fromOurPages } from './call.ts';
import { uploadRefusal } from './upload-refusal.ts';

const chunkSize = 8 * 1024 * 1024;

export interface Sending {
  /** Id of the upload once all of it has arrived. */
  readonly arrived: Promise<string>;
  /** Ends it; what has arrived is thrown away by the node. */
  cancel(): Promise<void>;
  /** The same while the page goes away, reloaded or closed: no answer is waited for. */
  leave(): void;
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
    onError: (fault) => reject(uploadRefusal(fault)),
    onSuccess: () => resolve((tus.url ?? '').split('/').pop() ?? ''),
  });
  tus.start();
  const leave = () => {
    const headers = { ...fromOurPages, 'tus-resumable': '1.0.0' };
    if (tus.url !== null) void fetch(tus.url, { method: 'DELETE', headers, keepalive: true }).catch(() => {});
  };
  return { arrived: promise, cancel: () => tus.abort(true), leave };
}
