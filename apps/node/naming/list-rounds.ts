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
    const now = marksIn(folder);
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

function marksIn(folder: string): Marks {
  const there: Marks = {};
  for (const list of namesIn(folder)) {
    const mark = markOf(listPath(folder, list, 'index'));
    if (mark !== null) there[list] = mark;
  }
  return there;
}
