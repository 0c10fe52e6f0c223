import release from '../../../kinds/release/index.ts';
import type { ReleaseState } from '../../../kinds/release/schema.ts';
import type { Attachment, Kind } from '../../../packages/kind/kind.ts';
import { manifestOf, mentionedIds } from '../attachments/manifests.ts';
import type { NodeCore } from '../core.ts';

/**
 * Files an officer can fetch from a record: those it holds. Of an act that waits for a second person, those its input names,
 * because whoever releases it answers for them too.
 */
export async function filesOf(node: NodeCore, kind: Kind, state: unknown): Promise<readonly Attachment[]> {
  if (kind.name !== release.name) return kind.attachments(state);
  const { proposed } = state as ReleaseState;
  if (proposed === null) return [];
  const ids = new Set(mentionedIds(JSON.parse(proposed.input)));
  const found = await Promise.all([...ids].map((id) => manifestOf(node.store.local, id)));
  return found.flatMap((file) => file ?? []);
}
