import { Upload as Tus } from 'tus-js-client';
import { routes } from '../../../packages/contract/routes.ts';
import type { SealedFile, Upload } from '../../../packages/ui/kind/surroundings.tsx';
import { call, fromOurPages } from './call.ts';
import { uploadRefusal } from './upload-refusal.ts';

const uploadsPath = '/api/uploads';
/** Small enough that a lost line costs seconds, large enough that a gigabyte is not ten thousand requests. */
const chunkSize = 8 * 1024 * 1024;

function mediaTypeOf(file: File): string {
  return file.type === '' ? 'application/octet-stream' : file.type;
}

/** Sends a file in pieces that continue where the line broke, then has the node seal it for the group. */
export function startUpload(file: File, group: string, progress: (sent: number) => void): Omit<Upload, 'watch'> {
  let attempt = Promise.withResolvers<SealedFile>();
  let failed = false;
  const fail = (fault: unknown) => {
    failed = true;
    attempt.reject(fault);
  };
  const tus = new Tus(file, {
    endpoint: uploadsPath,
    chunkSize,
    headers: fromOurPages,
    retryDelays: [0, 1_000, 3_000, 10_000, 30_000],
    removeFingerprintOnSuccess: true,
    metadata: { filename: file.name, filetype: mediaTypeOf(file) },
    onProgress: (sent) => progress(sent),
    onError: (fault) => fail(uploadRefusal(fault)),
    onSuccess: () => {
      const upload = (tus.url ?? '').split('/').pop() ?? '';
      const body = { upload, name: file.name, mediaType: mediaTypeOf(file), group };
      call(routes.sealUpload, { body }).then((sealed) => attempt.resolve(sealed), fail);
    },
  });
  void tus.findPreviousUploads().then(([previous]) => {
    if (previous) tus.resumeFromPreviousUpload(previous);
    tus.start();
  });
  return {
    outcome: () => attempt.promise,
    pause: () => void tus.abort(),
    resume: () => {
      if (failed) attempt = Promise.withResolvers<SealedFile>();
      failed = false;
      tus.start();
    },
    cancel: () => void tus.abort(true),
  };
}
