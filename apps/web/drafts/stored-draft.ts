import { routes } from '../../../packages/contract/routes.ts';
import { call, Refused } from '../client/call.ts';
import type { DraftBody } from './local-drafts.ts';
import type { DraftDoor } from './saver-ports.ts';

/** A draft as the node has it. `updated` is also what a writer names as what they had before them. */
export interface StoredDraft {
  readonly body: DraftBody;
  readonly updated: string;
}

export async function storedDraft(id: string): Promise<StoredDraft | null> {
  const found = (await call(routes.drafts, {})).drafts.find((draft) => draft.id === id);
  if (found === undefined) return null;
  const { id: _, updated, ...body } = found;
  return { body, updated };
}

/** The node's door for drafts. */
export const draftDoor: DraftDoor = {
  stored: storedDraft,
  async put(id, body, base) {
    return (await call(routes.putDraft, { params: { id }, body: { ...body, base } })).updated;
  },
  async remove(id, base) {
    await call(routes.deleteDraft, { params: { id }, query: { base } });
  },
  faultOf(fault) {
    if (!(fault instanceof Refused) || fault.status === 0 || fault.status >= 500) return 'silent';
    return fault.status === 409 ? 'changed' : 'refused';
  },
};

export function isNewer({ updated }: StoredDraft, base: string | null): boolean {
  return base === null || updated > base;
}
