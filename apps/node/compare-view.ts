import type { NodeCore } from './core.ts';
import { inlineOpener } from './opener.ts';
import { createProjector } from './project.ts';

/** The log may grow while the second view is made; then it catches up once more. */
const tries = 5;

/**
 * Makes the view anew from the log, beside the one in use, and says where they differ: a row that somebody changed, took out
 * or put in shows, because every row follows from the log.
 */
export function compareView(node: NodeCore, onError: (error: unknown) => void): Promise<readonly string[]> {
  const { store, charters, kinds, me } = node;
  return store.compareView(async (view) => {
    const opener = inlineOpener(node.keys.identities);
    const fresh = await createProjector({ store: { ...store, view }, charters, kinds, opener, me, onError });
    for (let i = 0; i < tries; i++) {
      for (const { origin, size } of await store.log.feeds())
        await Promise.all([fresh.reached(origin, size), node.projector.reached(origin, size)]);
      const [made, used] = [fresh.positions(), node.projector.positions()];
      if (Object.entries(used).every(([origin, size]) => made[origin] === size)) break;
    }
    await fresh.close();
  });
}
