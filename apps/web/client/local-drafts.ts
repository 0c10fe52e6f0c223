import type { z } from 'zod';
import { routes } from '../../../packages/contract/routes.ts';

export type DraftBody = z.input<typeof routes.putDraft.body>;

const prefix = 'entente.draft.';

function keyOf(owner: string, id: string): string {
  return `${prefix}${owner}.${id}`;
}

/** What could not yet be put on the node: kept in this browser, under its writer's account, until it is on the node and no longer. */
export function keepLocally(owner: string, id: string, body: DraftBody) {
  try {
    localStorage.setItem(keyOf(owner, id), JSON.stringify(body));
  } catch {
    // Private windows keep nothing; the form itself still holds what was typed.
  }
}

export function keptLocally(owner: string, id: string): DraftBody | null {
  try {
    const text = localStorage.getItem(keyOf(owner, id));
    if (text === null) return null;
    const body = routes.putDraft.body.safeParse(JSON.parse(text));
    return body.success ? body.data : null;
  } catch {
    return null;
  }
}

/** Ids of this person's drafts that only this browser has. */
export function localDraftIds(owner: string): readonly string[] {
  const own = keyOf(owner, '');
  return storedKeys().flatMap((key) => (key.startsWith(own) ? [key.slice(own.length)] : []));
}

export function forgetLocally(owner: string, id: string) {
  try {
    localStorage.removeItem(keyOf(owner, id));
  } catch {
    // Nothing was kept where nothing can be kept.
  }
}

/** At sign-out: the next person at this desk finds nothing. */
export function forgetLocalDrafts() {
  for (const key of storedKeys()) if (key.startsWith(prefix)) localStorage.removeItem(key);
}

function storedKeys(): readonly string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
