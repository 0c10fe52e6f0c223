import type { QueryClient } from '@tanstack/react-query';
import { draftsQuery } from '../client/queries.ts';
import { DraftSaver } from './draft-saver.ts';
import { type DraftBody, forgetCopies, forgetLocally, keepLocally, takeUp } from './local-drafts.ts';
import { draftDoor } from './stored-draft.ts';

/** Drafts that this window answers for: one each, however often its form is drawn, put aside and opened again. */
const drafts = new Map<string, DraftSaver>();

const clock = {
  now: () => Date.now(),
  after(ms: number, run: () => void) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** @param base what the node has of it, if nothing is kept of it here */
export function openDraft(client: QueryClient, owner: string, id: string, base: string | null): DraftSaver {
  const there = drafts.get(id);
  if (there?.words()) return there;
  const draft = new DraftSaver(id, takeUp(owner, id) ?? { base }, {
    ...{ door: draftDoor, clock },
    copy: { keep: (copy) => keepLocally(owner, id, copy), forget: () => forgetLocally(owner, id) },
    saved: (body, updated) => note(client, id, body, updated),
  });
  drafts.set(id, draft);
  return draft;
}

/** Words of this draft that this window is about to bring to the node. */
export function wordsHere(id: string): DraftBody | null {
  return drafts.get(id)?.words() ?? null;
}

/**
 * Nothing of it is kept in this browser any more, or saved from this window.
 * @returns what the node has of it now, if this window had not yet told
 */
export async function dropDraft(owner: string, id: string): Promise<string | null> {
  const draft = drafts.get(id);
  const busy = draft?.words() !== null;
  await draft?.drop();
  forgetCopies(owner, id);
  return busy ? (draft?.known() ?? null) : null;
}

/** Resolves when each draft of this window was saved, or could not be. */
export async function saveDrafts(): Promise<void> {
  await Promise.all([...drafts.values()].map((draft) => draft.flush()));
}

/** Words that no form shows and that stand against others become drafts of their own. */
export async function settleDrafts(): Promise<void> {
  await Promise.all([...drafts.values()].map((draft) => draft.standAside()));
}

/** The list of drafts as it is after a saving: a form opened again shows what was saved last, without asking. */
function note(client: QueryClient, id: string, body: DraftBody, updated: string) {
  client.setQueryData(
    draftsQuery.queryKey,
    (known) => known && { drafts: [{ ...body, id, updated }, ...known.drafts.filter((each) => each.id !== id)] },
  );
}
