import type { Stage } from '../stage.ts';
import { jointGroup } from './joint-group.ts';
import { morning } from './morning.ts';
import { operations } from './operations.ts';
import { play } from './step.ts';

/** Puts ordinary work on the desks, so that the first look at a page shows work and not emptiness. */
export async function prepareDesks(stage: Stage, tell: (line: string) => void): Promise<void> {
  tell('laying out an ordinary morning, what the joint group has agreed so far, and a season at the ports');
  const now = new Date();
  await play(stage, [...morning(now), ...jointGroup(now), ...operations(now)]);
}
