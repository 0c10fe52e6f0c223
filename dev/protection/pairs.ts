import { chance } from '../chance.ts';
import { play, plot } from './story.ts';
import { type Plant, romeFeed, twins } from './world.ts';

export interface PairsRun {
  readonly seed: number;
  readonly pairs: number;
  /** Bytes in which what the country fled can see differs between the worlds. */
  readonly differingBytes: number;
  /** What each attempt to tell ended with, counted. */
  readonly attempts: Readonly<Record<string, number>>;
  /** The first pair that differs. */
  readonly firstDifference: string | null;
}

/** So many questions to one pair of nodes before a new pair is made. */
const perTwins = 50;

/** Runs the same questions in a world in which somebody is sheltered and in one in which nobody is. */
export async function runPairs(seed: number, pairs: number, plant?: Plant): Promise<PairsRun> {
  let differingBytes = 0;
  let firstDifference: string | null = null;
  const attempts: Record<string, number> = {};
  for (let done = 0; done < pairs; done += perTwins) {
    const dice = chance(seed + done);
    await using world = await twins(seed + done, plant);
    for (let pair = done; pair < Math.min(pairs, done + perTwins); pair++) {
      const from = (await world.houses.empty.core.store.log.feed(romeFeed))?.size ?? 0;
      const story = plot(dice);
      const { sheltered, empty, told } = await play(world, story, from);
      const different = differing(sheltered, empty);
      attempts[told] = (attempts[told] ?? 0) + 1;
      differingBytes += different;
      if (different > 0) firstDifference ??= `seed ${seed + done}, pair ${pair - done}: ${JSON.stringify(story)}`;
      if (different > 0) break;
    }
  }
  return { seed, pairs, differingBytes, attempts, firstDifference };
}

function differing(one: readonly string[], other: readonly string[]): number {
  let bytes = 0;
  for (let line = 0; line < Math.max(one.length, other.length); line++) {
    const [a = '', b = ''] = [one[line], other[line]];
    if (a === b) continue;
    bytes += Math.abs(a.length - b.length);
    for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] !== b[at]) bytes += 1;
  }
  return bytes;
}
