import type { Attachment } from '../../../packages/kind/kind.ts';
import type { NodeCore } from '../core.ts';

/** Segments written for a file whose sealing has not come to its end, by `<upload>/<sha256>`. */
const collection = 'half-sealed';

/** Writes a segment, and before that its name down: a crash or a full disk leaves none that nobody knows of. */
export function segmentWriter(node: NodeCore, upload: string): (sha256: string, bytes: Uint8Array) => Promise<void> {
  return async (sha256, bytes) => {
    await node.store.local.put(collection, `${upload}/${sha256}`, '');
    await node.blobs.put(sha256, bytes);
  };
}

/** Id of the file an upload became, or null: from here on it is whole. */
export function sealedFrom(node: NodeCore, upload: string): Promise<string | null> {
  return node.store.local.get('sealed-upload', upload);
}

export async function sealedWhole(node: NodeCore, upload: string, file: Attachment): Promise<void> {
  await node.store.local.put('sealed-upload', upload, file.id);
  for (const { sha256 } of file.segments) await node.store.local.delete(collection, `${upload}/${sha256}`);
}

/** Takes away what a sealing that did not come to its end has written; of every upload, at the start of a node. */
export async function dropHalfSealed(node: NodeCore, upload?: string): Promise<void> {
  const { local } = node.store;
  for (const { key } of await local.list(collection, upload === undefined ? '' : `${upload}/`)) {
    const [of = '', sha256 = ''] = key.split('/');
    if ((await sealedFrom(node, of)) === null) await node.blobs.erase(sha256);
    await local.delete(collection, key);
  }
}
