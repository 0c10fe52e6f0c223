import { Refused } from './call.ts';
import { allKept, forgetLocally, type Kept, sameWords } from './local-drafts.ts';
import { openWriters } from './open-writers.ts';
import { putDraft, storedDraft } from './stored-draft.ts';

/**
 * What this browser kept for a form that is not open any more (its window was closed, the computer went off) goes to the node, so that it
 * is found from everywhere. Open forms see to themselves. @returns how many drafts were brought
 */
export async function bringDrafts(owner: string): Promise<number> {
  const open = await openWriters();
  const left = open === null ? [] : allKept(owner).filter(({ writer }) => writer !== '' && !open.has(writer));
  let brought = 0;
  for (const kept of left) {
    try {
      await bring(owner, kept);
      brought += 1;
    } catch (fault) {
      if (fault instanceof Refused && fault.status === 0) break;
    }
  }
  return brought;
}

async function bring(owner: string, { id, writer, body, base }: Kept) {
  try {
    await putDraft(id, body, base);
  } catch (fault) {
    if (!(fault instanceof Refused) || fault.status !== 409) throw fault;
    const theirs = await storedDraft(id);
    if (theirs === null || !sameWords(theirs.body, body)) await putDraft(crypto.randomUUID(), body, null);
  }
  forgetLocally(owner, id, writer);
}
