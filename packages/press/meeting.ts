import type { Title } from './attribution.ts';
import type { Dated } from './dates.ts';
import type { Person } from './people.ts';
import type { Reading } from './reading.ts';
import { inOneBreath, type Sides } from './sides.ts';

/** How much of the beginning speaks of an encounter of the two sides; from `enough` on it is a report of a meeting. */
export interface MeetingFound {
  readonly meeting: boolean;
  readonly score: number;
  /** Sentences that tell of the encounter itself: dates and places are read there first. */
  readonly core: readonly number[];
  /** The same and what stands near them, the surest first. */
  readonly dated: readonly Dated[];
}

export const enough = 0.5;
const beginning = 14;

/** Whether a text reports a meeting of two countries: an encounter, with both sides in it, near the beginning. */
export function meetingIn(reading: Reading, there: (sentence: number) => number, sides: Sides): MeetingFound {
  const has = (name: 'encounter' | 'visit' | 'counterpart' | 'both' | 'many' | 'agreed', sentence: number): boolean =>
    reading.cues[name].some((cue) => cue.sentence === sentence);
  const paired = pairs(reading, sides.countries);
  let score = 0;
  const core: number[] = [];
  const dated: Dated[] = [];
  for (let sentence = 0; sentence < Math.min(beginning, reading.sentences.length); sentence++) {
    const count = there(sentence);
    const cue =
      (has('encounter', sentence) ? 1 : 0) +
      (sides.borne && has('counterpart', sentence) ? 0.8 : 0) +
      (has('visit', sentence) ? 0.6 : 0) +
      (has('agreed', sentence) && count === 2 ? 0.5 : 0);
    const two = (has('both', sentence) ? 0.4 : 0) + 0.4 * Math.min(2, paired.get(sentence) ?? 0);
    if (cue > 0 && count > 0) core.push(sentence);
    const sure = count === 2 && cue > 0 ? 3 : count === 2 || (count === 1 && cue > 0) ? 2 : 1;
    if (sure > 1 || sentence < 6) dated.push({ sentence, sure });
    const share = [0.1, 0.35, 1][count] ?? 1;
    score += ((cue * share + two) * (has('many', sentence) ? 0.4 : 1)) / (1 + sentence / 4);
  }
  const spoken = sides.spoken || (sides.borne && paired.size > 0) ? 1 : sides.borne ? 0.4 : 0.2;
  const whole = spoken * score * Math.min(1, 0.35 + Math.min(...sides.weights, ...sides.named) / 4);
  return {
    meeting: sides.countries.length === 2 && whole >= enough,
    score: whole,
    core,
    dated: dated.sort((one, other) => other.sure - one.sure || one.sentence - other.sentence),
  };
}

/** How many of the two sides a sentence speaks of: by their country, a title of theirs, or a person. */
export function presence(
  reading: Reading,
  titles: readonly Title[],
  sides: Sides,
  people: readonly Person[],
): (sentence: number) => number {
  const of = (code: string): ReadonlySet<number> =>
    new Set([
      ...reading.countries.filter(({ country }) => country === code).map(({ sentence }) => sentence),
      ...titles
        .filter((title) => (title.country ?? (title.counterpart ? null : sides.home)) === code)
        .map(({ sentence }) => sentence),
      ...people
        .filter(({ country }) => country === code)
        .flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence)),
    ]);
  const both = sides.countries.map(of);
  return (sentence) => both.filter((set) => set.has(sentence)).length;
}

/** Sentence → how often the two countries are named in one breath: “Deutschland und Polen”, “deutsch-polnisch”. */
function pairs({ countries }: Reading, [one = '', other = '']: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [at, mention] of countries.entries()) {
    const next = countries[at + 1];
    if (next === undefined || !inOneBreath(mention, next)) continue;
    if ([one, other].includes(mention.country) && [one, other].includes(next.country))
      found.set(mention.sentence, (found.get(mention.sentence) ?? 0) + 1);
  }
  return found;
}
