import { attachment } from '../../../packages/kind/attachment.ts';
import type { Attachment } from '../../../packages/kind/kind.ts';
import type { EventRow } from '../../../packages/store/port.ts';
import type { Fetcher } from '../attachments/fetch.ts';
import { noteErased } from '../attachments/ledger.ts';
import type { NodeCore } from '../core.ts';

/** The files an event's data names, wherever in it they stand. */
export function filesIn(data: unknown): readonly Attachment[] {
  const file = attachment.safeParse(data);
  if (file.success) return [file.data];
  if (Array.isArray(data)) return data.flatMap(filesIn);
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(filesIn) : [];
}

const others = 64;

/** Sealed segments, manifest and ledger rows of the files these statements name, but for files that another statement names too. */
export async function eraseFiles(node: NodeCore, fetcher: Pick<Fetcher, 'forget'>, rows: readonly EventRow[]) {
  for (const file of rows.filter(({ data }) => data !== '').flatMap(({ data }) => filesIn(JSON.parse(data)))) {
    if (await isNamedElsewhere(node, file, rows)) continue;
    const segments = file.segments.map(({ sha256 }) => sha256);
    for (const sha256 of segments) await noteErased(node.store.local, sha256);
    await fetcher.forget(segments);
    for (const sha256 of segments) await node.blobs.erase(sha256);
    await node.store.local.erase([{ collection: 'attachment', key: file.id }]);
  }
}

async function isNamedElsewhere(node: NodeCore, { id }: Attachment, going: readonly EventRow[]): Promise<boolean> {
  const found = await node.store.view.mentioning(`"${id}"`, others);
  const stays = found.filter(({ origin, seq }) => !going.some((row) => row.origin === origin && row.seq === seq));
  // A proposal holds the id inside of a text; what names the file itself is in the log of a group.
  return stays.some(({ origin }) => !origin.startsWith('private.'));
}
