import { fromBase64 } from '#crypto';
import { initial } from '../../../kinds/match/fold.ts';
import match from '../../../kinds/match/index.ts';
import { setRecord } from '../../../kinds/match/places.ts';
import type { Attachment, Refusal } from '../../../packages/kind/kind.ts';
import { readAnswer } from '../../../packages/match/oblivious/batch.ts';
import { type KnownTags, knownTags } from '../../../packages/match/oblivious/tag-set.ts';
import { act } from '../act.ts';
import { AttachmentFault, openStream } from '../attachments/open-stream.ts';
import type { NodeCore } from '../core.ts';
import { nodeActor } from '../node-actor.ts';
import { batchOf, fail, note, type Sealed, stateOf } from './asking.ts';
import { blobReader } from './blob-reader.ts';

/** What became of a batch of ours, written down at home; null too while its answer or the tags have not come. */
export async function read(
  node: NodeCore,
  record: string,
  { sealed, batch }: { readonly sealed: Sealed; readonly batch: string },
): Promise<Refusal | null> {
  const { group, holder, category } = sealed;
  const { asked, answered, declined } = (await stateOf(node, group, batch)) ?? initial();
  if (declined !== null) return fail(node, record, { code: declined.code, message: 'The partner’s node declined it.' });
  if (asked === null || answered === null) return null;
  const set = await stateOf(node, group, setRecord(holder, node.me, category, asked.week));
  if (set?.published == null) return null;
  const known = await tagsIn(node, set.published.file);
  if (known === 'missing') return null;
  const answer = { evaluated: answered.evaluated.map(bytes), proof: bytes(answered.proof) };
  const found = readAnswer(batchOf(sealed), answer, bytes(asked.key), known ?? new Set());
  if (found.ok && known !== null) {
    const { count: tags, contact } = set.published;
    return note(node, record, 'find', { hits: found.hits, tags, contact });
  }
  const code = !found.ok && found.code === 'match.proof' ? 'match.proof' : 'match.answer';
  const wanted = { group, kind: match.name, record: batch, command: 'reject', input: { code } };
  const acted = await act(node, { ...wanted, actor: nodeActor, released: true });
  if (!acted.ok && acted.code !== 'match.over') return { ok: false, code: acted.code, message: acted.message };
  return fail(node, record, { code, message: 'What the partner’s node answered cannot be read.' });
}

const bytes = (text: string): Uint8Array => fromBase64(text) ?? new Uint8Array();

/** Null when the file is none of tags. */
export async function tagsIn(node: NodeCore, file: Attachment): Promise<KnownTags | 'missing' | null> {
  const tags = new Uint8Array(file.size);
  let at = 0;
  try {
    for await (const piece of openStream(file, blobReader(node))) {
      tags.set(piece, at);
      at += piece.length;
    }
  } catch (error) {
    if (!(error instanceof AttachmentFault)) throw error;
    return error.code === 'attachment.missing' ? 'missing' : null;
  }
  return knownTags(tags);
}
