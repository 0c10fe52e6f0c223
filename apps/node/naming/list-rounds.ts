import { statSync } from 'node:fs';
import { z } from 'zod';
import type { NodeCore } from '../core.ts';
import { listPath, markOf, namesIn } from './lists/folder.ts';
import type { MetNames } from './met.ts';

/** Compares what is held with lists that came, changed or went since it was last compared with them; over a restart, and however they came into the folder. */
export interface ListRounds {
  /** The folder may be another by now: once what is under way is at its end, what has changed is compared. Resolves when all is. */
  look(): Promise<void>;
  close(): Promise<void>;
}

/** A list by its name → a digest of its index. */
const marks = z.record(z.string(), z.string());
type Marks = z.infer<typeof marks>;

const [collection, key] = ['names-lists-met', 'marks'];

/** `lookAgain`: tells the thread of names that the folder of lists is another. */
export function createListRounds(
  node: NodeCore,
  folder: string,
  met: Pick<MetNames, 'compareLists'>,
  lookAgain: () => void,
): ListRounds {
  const { local } = node.store;
  const marksNow = marksOf(folder);
  let running: Promise<void> | null = null;
  let again = false;
  let closing = false;

  async function rounds(): Promise<void> {
    do {
      again = false;
      await round();
    } while (again && !closing);
  }

  async function round(): Promise<void> {
    const now = marksNow();
    const kept = await local.get(collection, key);
    const before = kept === null ? {} : marks.parse(JSON.parse(kept));
    const changed = Object.keys(now).filter((list) => now[list] !== before[list]);
    const gone = Object.keys(before).filter((list) => now[list] === undefined);
    if ((changed.length === 0 && gone.length === 0) || closing) return;
    lookAgain();
    // What is ended in the middle is begun anew: only what was compared to the end is noted.
    if (await met.compareLists(changed, Object.keys(now))) await local.put(collection, key, JSON.stringify(now));
  }

  return {
    look() {
      again = true;
      running ??= rounds().finally(() => {
        running = null;
      });
      return running;
    },
    async close() {
      closing = true;
      await running?.catch(() => {});
    },
  };
}

/** Marks of the lists in a folder; an index is read again only when it is another file. */
function marksOf(folder: string): () => Marks {
  const known = new Map<string, { readonly stamp: string; readonly mark: string | null }>();
  return () => {
    const there: Marks = {};
    for (const list of namesIn(folder)) {
      const path = listPath(folder, list, 'index');
      const found = statSync(path, { throwIfNoEntry: false });
      if (found === undefined) continue;
      const { size, mtimeMs, ino } = found;
      const stamp = `${size} ${mtimeMs} ${ino}`;
      const before = known.get(list);
      const mark = before?.stamp === stamp ? before.mark : markOf(path);
      known.set(list, { stamp, mark });
      if (mark !== null) there[list] = mark;
    }
    return there;
  };
}
