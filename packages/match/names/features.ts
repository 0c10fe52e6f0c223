import { type Alignment, hows, initialLikeness } from './align.ts';
import type { Name } from './name.ts';

/** What an alignment says, as numbers of about 0 to 1 each; alike whichever name comes first. */
export const featureNames = [
  ...['ofSmaller', 'ofLarger', 'conflict', 'matched', 'weakest', 'mean', 'family', 'familyConflict', 'given', 'father'],
  ...['single', 'initials', 'joined', 'crossing', 'order', 'extra', 'rareLeft', 'rareMatched', 'otherConsonants'],
  ...['otherBeginning', 'dearest', 'contents', 'initialConflict', 'numberConflict', 'organisation', 'legalConflict'],
  ...['legalMissing', 'weakestLength', 'titled', 'singleWeakest'],
] as const;

/** Sums over the words that nothing answers to, of one side. */
interface Left {
  weight: number;
  rarest: number;
  initial: boolean;
  name: boolean;
  number: boolean;
}

const newLeft = (): Left => ({ weight: 0, rarest: 0, initial: false, name: false, number: false });
const [leftOne, leftOther] = [newLeft(), newLeft()];

function leave({ parts }: Name, left: number, into: Left): void {
  into.weight = 0;
  into.rarest = 0;
  into.initial = false;
  into.name = false;
  into.number = false;
  for (let at = 0; left >> at !== 0; at++) {
    const part = (left >> at) & 1 ? parts[at] : undefined;
    if (part === undefined) continue;
    into.weight += part.weight;
    if (part.weight > into.rarest) into.rarest = part.weight;
    if (part.role === 'initial') into.initial = true;
    if (part.role === 'name') into.name = true;
    if (part.role === 'number') into.number = true;
  }
}

/** Sums over the words of one side of a match. */
interface Held {
  weight: number;
  family: boolean;
  given: boolean;
  father: boolean;
  content: boolean;
}

const newHeld = (): Held => ({ weight: 0, family: false, given: false, father: false, content: false });
const [heldOne, heldOther] = [newHeld(), newHeld()];

function hold({ parts }: Name, held: number, into: Held): void {
  into.weight = 0;
  into.family = false;
  into.given = false;
  into.father = false;
  into.content = false;
  for (let at = 0; held >> at !== 0; at++) {
    const part = (held >> at) & 1 ? parts[at] : undefined;
    if (part === undefined) continue;
    into.weight += part.weight;
    if (part.place === 'family') into.family = true;
    if (part.place === 'given') into.given = true;
    if (part.role === 'patronymic') into.father = true;
    if (part.isName) into.content = true;
  }
}

const firstOf = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** Measures an alignment of two names into `into`, in the order of `featureNames`. */
export function measure(a: Name, b: Name, alignment: Alignment, into: Float64Array): void {
  const { count } = alignment;
  leave(a, alignment.leftA, leftOne);
  leave(b, alignment.leftB, leftOther);
  let matchedA = 0;
  let matchedB = 0;
  let likeSum = 0;
  let weightSum = 0;
  let weakest = 1;
  let weakestLength = 1;
  let initials = 0;
  let joined = 0;
  let crossing = 0;
  let inOrder = 0;
  let familySum = 0;
  let families = 0;
  let givenSum = 0;
  let givens = 0;
  let fatherSum = 0;
  let fathers = 0;
  let rareMatched = 0;
  let otherConsonants = 0;
  let otherBeginning = 0;
  let dearest = 0;
  for (let at = 0; at < count; at++) {
    const i = firstOf(alignment.a[at] ?? 0);
    const j = firstOf(alignment.b[at] ?? 0);
    const like = alignment.likeness[at] ?? 0;
    const how = alignment.how[at];
    hold(a, alignment.a[at] ?? 0, heldOne);
    hold(b, alignment.b[at] ?? 0, heldOther);
    matchedA += heldOne.weight * like;
    matchedB += heldOther.weight * like;
    const weight = Math.max(heldOne.weight, heldOther.weight);
    likeSum += weight * like;
    weightSum += weight;
    const x = a.parts[i]?.word;
    const y = b.parts[j]?.word;
    if (x === undefined || y === undefined) continue;
    if (x.script !== y.script) crossing = 1;
    if (!heldOne.content && !heldOther.content) continue;
    if (how !== hows.initial || like > initialLikeness) rareMatched = Math.max(rareMatched, weight * like);
    if (like < weakest) {
      weakest = like;
      weakestLength = Math.min(10, x.length, y.length) / 10;
    }
    if (how === hows.whole) {
      if (x.skeletonMark !== y.skeletonMark) otherConsonants += weight;
      if (x.beginning !== y.beginning) otherBeginning += weight;
      dearest = Math.max(dearest, (1 - like) * weight);
    } else if (how === hows.initial) initials += 1;
    else joined += 1;
    if (isInOrder(alignment, at, i, j)) inOrder += 1;
    if (heldOne.family && heldOther.family) {
      familySum += like;
      families += 1;
    } else if (heldOne.given && heldOther.given) {
      givenSum += like;
      givens += 1;
    }
    if (heldOne.father || heldOther.father) {
      fatherSum += like;
      fathers += 1;
    }
  }
  const smaller = Math.max(0.05, Math.min(a.total, b.total));
  const larger = Math.max(0.05, a.total, b.total);
  const contents = Math.max(1, Math.min(a.names, b.names));
  const organised = a.organisation || b.organisation;
  const bothLegal = a.legal.length > 0 && b.legal.length > 0;
  into[0] = Math.min(1, Math.max(matchedA, matchedB) / smaller);
  into[1] = Math.min(1, Math.min(matchedA, matchedB) / larger);
  into[2] = Math.min(1, Math.min(leftOne.weight, leftOther.weight) / smaller);
  into[3] = Math.min(1, Math.min(matchedA, matchedB) / 4);
  into[4] = count === 0 ? 0 : weakest;
  into[5] = weightSum === 0 ? 0 : likeSum / weightSum;
  into[6] = families === 0 ? 0 : familySum / families;
  into[7] = families === 0 && a.hasFamily && b.hasFamily ? 1 : 0;
  into[8] = givens === 0 ? 0 : givenSum / givens;
  into[9] = fathers === 0 ? 0 : fatherSum / fathers;
  into[10] = contents === 1 ? 1 : 0;
  into[11] = Math.min(1, initials / contents);
  into[12] = joined > 0 ? 1 : 0;
  into[13] = crossing;
  into[14] = count === 0 ? 0 : inOrder / count;
  into[15] = Math.min(1, Math.abs(leftOne.weight - leftOther.weight) / 3);
  into[16] = Math.min(1, leftOne.rarest, leftOther.rarest);
  into[17] = rareMatched;
  into[18] = weightSum === 0 ? 0 : otherConsonants / weightSum;
  into[19] = Math.min(1, otherBeginning);
  into[20] = dearest;
  into[21] = Math.min(1, contents / 5);
  into[22] = contradicts(leftOne, leftOther) || contradicts(leftOther, leftOne) ? 1 : 0;
  into[23] = leftOne.number || leftOther.number ? 1 : 0;
  into[24] = organised ? 1 : 0;
  into[25] = organised && bothLegal && !a.legal.some((form) => b.legal.includes(form)) ? 1 : 0;
  into[26] = organised && a.legal.length > 0 !== b.legal.length > 0 ? 1 : 0;
  into[27] = weakestLength;
  into[28] = contents === 1 && (a.names === 1 ? a.titled : b.titled) ? 1 : 0;
  into[29] = contents === 1 ? weakest : 0;
}

/** No match of an earlier word answers to a later word than this one does. */
function isInOrder({ a, b, count }: Alignment, at: number, i: number, j: number): boolean {
  for (let other = 0; other < count; other++) {
    if (other !== at && firstOf(a[other] ?? 0) < i && firstOf(b[other] ?? 0) > j) return false;
  }
  return true;
}

/** An initial that nothing answers to, against a name or an initial that nothing answers to. */
const contradicts = (one: Left, other: Left): boolean => one.initial && (other.initial || other.name);
