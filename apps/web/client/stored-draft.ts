import { routes } from '../../../packages/contract/routes.ts';
import { call } from './call.ts';
import type { DraftBody } from './local-drafts.ts';

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

/** @returns the moment it was written, by which the next write names it */
export async function putDraft(id: string, body: DraftBody, base: string | null): Promise<string> {
  return (await call(routes.putDraft, { params: { id }, body: { ...body, base } })).updated;
}

export function isNewer({ updated }: StoredDraft, base: string | null): boolean {
  return base === null || updated > base;
}
