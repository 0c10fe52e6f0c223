import { differs } from './near.ts';
import { hasTitle, isOrganisation } from './segment.ts';

/** Steps of a row's weight: a sixteenth, as many as a byte holds. */
export const weightSteps = 256;
export const perWeight = 16;
export const weightStep = (weight: number): number =>
  Math.max(0, Math.min(weightSteps - 1, Math.round(weight * perWeight)));

/** Words of a question that are followed, and the parts of a mark above their bits: what they lack to be as asked for, and how many differ in which way. */
export const mostAsked = 6;
export const maskBits = (1 << mostAsked) - 1;
export const perLack = 64;
const [lackShift, consonantShift, beginningShift, scriptShift] = [6, 14, 17, 20];

/** What a mark has of these words of a question, when a row has words like them that lack so much and differ in such ways (`differs`). */
export const markOf = (bits: number, lack: number, kind: number): number =>
  bits +
  (lack << lackShift) +
  (kind & differs.consonants ? 1 << consonantShift : 0) +
  (kind & differs.beginning ? 1 << beginningShift : 0) +
  (kind & differs.script ? 1 << scriptShift : 0);

/** Marks of rows that an estimate tells apart. */
export const kindsOfRow: readonly number[] = [0, hasTitle, isOrganisation, hasTitle | isOrganisation];

const heavierSteps = 4;
/** Steps of what a row weighs beside the words of the question: what is heavier is alike. */
export const stepsOf = (left: number): number => Math.min(31, Math.round(left / heavierSteps));

const lackStepOf = (lack: number): number => Math.min(15, lack >>> 2);

/** Bits of a kind, above which there is room for those of initials. */
export const kindBits = 21;

/** Kind of a row in as few bits as its estimate needs: more than two words that differ count as two. */
export function kindOf(mark: number, left: number, row: number): number {
  const lack = lackStepOf((mark >>> lackShift) & 0xff);
  const consonants = Math.min(2, (mark >>> consonantShift) & 7);
  const beginnings = Math.min(1, (mark >>> beginningShift) & 7);
  const crossing = ((mark >>> scriptShift) & 7) === 0 ? 0 : 1;
  const steps = stepsOf(left);
  return (
    (mark & maskBits) |
    (steps << 6) |
    (lack << 11) |
    (consonants << 15) |
    (beginnings << 17) |
    (crossing << 18) |
    (row & hasTitle ? 1 << 19 : 0) |
    (row & isOrganisation ? 1 << 20 : 0)
  );
}

export const partsOf = (kind: number) => ({
  mask: kind & maskBits,
  left: (((kind >>> 6) & 31) * heavierSteps) / perWeight,
  lack: ((kind >>> 11) & 15) / 16,
  consonants: (kind >>> 15) & 3,
  beginnings: (kind >>> 17) & 1,
  crossing: ((kind >>> 18) & 1) === 1,
  titled: ((kind >>> 19) & 1) === 1,
  organised: kind >>> 20 === 1,
});
