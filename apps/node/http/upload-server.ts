import { Server } from '@tus/server';
import type { Refused } from './declare.ts';
import type { UploadStore } from './upload-store.ts';

interface Terms {
  readonly path: string;
  readonly longestFile: number;
  readonly store: UploadStore;
  /** What a new file is called, by the request it comes with. */
  name(raw: object | undefined): string;
  /** What the library would answer with a sentence of its own, as a refusal of the door. */
  refusal(error: object): Refused;
}

/** The library's server of tus 1.0, but for its refusals: they are thrown, and answered by the door as all others. */
export class UploadServer extends Server {
  readonly #refusal: Terms['refusal'];

  constructor(options: ConstructorParameters<typeof Server>[0], refusal: Terms['refusal']) {
    super(options);
    this.#refusal = refusal;
  }

  override async write(...answer: Parameters<Server['write']>): ReturnType<Server['write']> {
    const status = answer[2];
    if (status >= 400) throw this.#refusal({ status_code: status });
    return super.write(...answer);
  }
}

export function createUploadServer({ path, longestFile, store, name, refusal }: Terms): UploadServer {
  const options = {
    path,
    datastore: store,
    maxSize: longestFile,
    relativeLocation: true,
    // Without it the library allows every origin.
    allowedOrigins: () => false,
    namingFunction: ({ runtime }: { runtime?: { node?: { req?: object } } }) => name(runtime?.node?.req),
    // The name of a file is said when it is sealed; until then nothing of it lies about.
    onUploadCreate: async () => ({ metadata: {} }),
    onResponseError: (_: unknown, error: object) => {
      throw refusal(error);
    },
  };
  return new UploadServer(options, refusal);
}
