import { describe, expect, it } from 'vitest';
import { labChild } from './child.ts';

/** Old copies put back, over all seeds: 1,000 with the full number, of which each seed has two to four. */
const SEEDS = Number(process.env.ENTENTE_SEEDS ?? 2000);
const share = (parts: number): string => String(Math.max(4, Math.ceil(SEEDS / parts)));

const counted = (output: string, what: string): number => Number(new RegExp(`${what} (\\d+)`).exec(output)?.[1] ?? 0);

describe('[R27] nodes that come back from an old copy', () => {
  it(
    '[SYNC-23] fork nothing, and get their own feed back from the others, or sign nothing',
    async () => {
      // A backup knows nothing of the own head: every member is asked, however bad the wires.
      const backup = labChild({ ENTENTE_CLASSES: 'restore drop partition', ENTENTE_SEEDS: share(8) });
      // The image of a virtual machine knows an old one: the others are asked too, and here they can be reached.
      const image = labChild({ ENTENTE_CLASSES: 'rewind duplicate', ENTENTE_SEEDS: share(12) });
      const runs = await Promise.all([backup, image]);
      const printed = runs.map((run) => run.output).join('\n');
      console.log(printed);
      expect(
        runs.map((run) => run.code),
        printed,
      ).toEqual([0, 0]);
      const restored = runs.reduce((sum, run) => sum + counted(run.output, 'restored'), 0);
      if (SEEDS >= 2000) expect(restored).toBeGreaterThanOrEqual(1000);
    },
    20 * 60_000,
  );

  it.each(['signs from a restored copy', 'relearns from the first who answers', 'answers while a commit is under way'])(
    '[R27 control] goes red when a node %s',
    async (name) => {
      const run = await labChild({ ENTENTE_PLANT: name, ENTENTE_SEEDS: '120' });
      expect(run.code, run.output).toBe(1);
    },
    5 * 60_000,
  );
});
