import { describe, expect, it } from 'vitest';
import { labChild } from './child.ts';

const SEEDS = Number(process.env.ENTENTE_SEEDS ?? 2000);
const half = String(Math.max(4, Math.ceil(SEEDS / 16)));

describe('[R28] keys rotated and revoked, members come and go, in the middle of traffic', () => {
  it(
    '[SYNC-17] takes no entry in beyond a cut, and brings everybody to it',
    async () => {
      const classes = ['rotation revocation partition delay', 'rotation revocation leave join'];
      const runs = await Promise.all(classes.map((kinds) => labChild({ ENTENTE_CLASSES: kinds, ENTENTE_SEEDS: half })));
      const printed = runs.map((run) => run.output).join('\n');
      console.log(printed);
      expect(
        runs.map((run) => run.code),
        printed,
      ).toEqual([0, 0]);
    },
    20 * 60_000,
  );

  it(
    '[R28 control] goes red when a node takes in beyond the cut',
    async () => {
      const run = await labChild({ ENTENTE_PLANT: 'takes in beyond the cut', ENTENTE_SEEDS: '120' });
      expect(run.code, run.output).toBe(1);
    },
    5 * 60_000,
  );
});
