import type { About, Lane, MandateState, Position, Stance } from './schema.ts';

/** What a position is about, in one spelling: the same topic typed twice is one topic. */
export function matterOf(about: About): string {
  if ('record' in about) return `record ${about.kind} ${about.record}`;
  return `topic ${about.topic.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()}`;
}

export function isOpen({ withdrawn, replaced }: Position): boolean {
  return withdrawn === null && replaced === null;
}

/** One matter with all positions taken on it now, by lane and member. */
export interface Matter {
  readonly key: string;
  readonly about: About;
  readonly positions: readonly Position[];
  /** Two of them do not go together. */
  readonly conflict: boolean;
}

/** All matters on which somebody takes a position now, those in conflict first, then the last touched first. */
export function matters({ positions }: MandateState): readonly Matter[] {
  const byKey = new Map<string, Position[]>();
  for (const position of positions.filter(isOpen)) {
    const key = matterOf(position.about);
    byKey.set(key, [...(byKey.get(key) ?? []), position]);
  }
  return [...byKey].map(([key, all]) => matterFrom(key, all)).sort(inOrder);
}

function matterFrom(key: string, all: readonly Position[]): Matter {
  const positions = [...all].sort((a, b) => compare(`${a.lane} ${a.author}`, `${b.lane} ${b.author}`));
  const [one] = all;
  return { key, about: one?.about ?? { topic: key }, positions, conflict: isConflict(all.map(({ stance }) => stance)) };
}

/** Whoever opposes does not go together with whoever supports, nor with whoever would under conditions. */
function isConflict(stances: readonly Stance[]): boolean {
  return stances.includes('opposes') && stances.some((stance) => stance !== 'opposes');
}

function inOrder(a: Matter, b: Matter): number {
  if (a.conflict !== b.conflict) return a.conflict ? -1 : 1;
  const last = ({ positions }: Matter): string =>
    positions
      .map(({ time }) => time)
      .sort()
      .at(-1) ?? '';
  return compare(last(b), last(a)) || compare(a.key, b.key);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lanes in which somebody takes a position on one of these matters, in the order of the terms. */
export function lanesWith(all: readonly Matter[], order: readonly Lane[]): readonly Lane[] {
  const taken = new Set(all.flatMap(({ positions }) => positions.map(({ lane }) => lane)));
  return [...new Set([...order, ...taken])];
}
