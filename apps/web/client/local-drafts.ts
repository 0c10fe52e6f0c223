import type { z } from 'zod';
import { routes } from '../../../packages/contract/routes.ts';

export type DraftBody = z.input<typeof routes.putDraft.body>;

const prefix = 'entente.draft.';

/** What could not yet be put on the node: kept in this browser until it is, and no longer. */
export function keepLocally(id: string, body: DraftBody) {
  try {
    localStorage.setItem(prefix + id, JSON.stringify(body));
  } catch {
    // Private windows keep nothing; the form itself still holds what was typed.
  }
}

export function keptLocally(id: string): DraftBody | null {
  try {
    const text = localStorage.getItem(prefix + id);
    if (text === null) return null;
    const body = routes.putDraft.body.safeParse(JSON.parse(text));
    return body.success ? body.data : null;
  } catch {
    return null;
  }
}

/** Ids of drafts that only this browser has. */
export function localDraftIds(): readonly string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  } catch {
    return [];
  }
}

export function forgetLocally(id: string) {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // Nothing was kept where nothing can be kept.
  }
}

/** At sign-out: the next person at this desk finds nothing. */
export function forgetLocalDrafts() {
  for (const id of localDraftIds()) forgetLocally(id);
}
