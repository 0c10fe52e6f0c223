import type { QueryClient } from '@tanstack/react-query';
import { draftsQuery } from '../client/queries.ts';
import { allKept, moveApart } from './local-drafts.ts';
import { openWindows } from './open-windows.ts';
import { openDraft, saveDrafts, settleDrafts, wordsHere } from './window-drafts.ts';

/**
 * Everything that only this browser has goes to the node, so that it is found from everywhere: also what it kept of windows that are closed
 * (or of a computer that went off), for which this window answers from now on.
 */
export async function bringDrafts(client: QueryClient, owner: string): Promise<void> {
  const open = await openWindows();
  const left = () => (open === null ? [] : allKept(owner).filter(({ writer }) => writer !== '' && !open.has(writer)));
  for (const copy of left()) {
    const beside = wordsHere(copy.id);
    if (beside) moveApart(owner, copy, beside);
  }
  const brought = left();
  for (const { id } of brought) openDraft(client, owner, id, null);
  await saveDrafts();
  await settleDrafts();
  if (brought.length > 0) await client.invalidateQueries({ queryKey: draftsQuery.queryKey });
}
