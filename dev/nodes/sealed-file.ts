import { Readable } from 'node:stream';
import { nameBlob } from '../../apps/node/attachments/ledger.ts';
import { keepManifest } from '../../apps/node/attachments/manifests.ts';
import { sealStream } from '../../apps/node/attachments/seal-stream.ts';
import type { RunningNode } from '../../apps/node/start.ts';

/** A file as the officers' door seals it for a group; the id under which a command names it. */
export async function sealedFile(
  { core }: Pick<RunningNode, 'core'>,
  group: string,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  const id = crypto.randomUUID();
  const file = await sealStream(Readable.from([bytes]), {
    rnd: core.rnd,
    put: (sha256, sealed) => core.blobs.put(sha256, sealed),
  });
  for (const { sha256 } of file.segments) await nameBlob(core.store.local, sha256, group);
  await keepManifest(core.store.local, { id, name, mediaType: 'image/png', ...file });
  return id;
}
