import type { Alignment } from './align.ts';
import type { Name, Part } from './name.ts';

/** What an alignment says, as numbers of about 0 to 1 each, in the order of `featureNames`; alike whichever name comes first. */
export const featureNames = [
  'ofSmaller',
  'ofLarger',
  'conflict',
  'matched',
  'weakest',
  'mean',
  'family',
  'familyConflict',
  'given',
  'patronymic',
  'single',
  'initials',
  'joined',
  'crossing',
  'order',
  'extra',
  'rareLeft',
  'rareMatched',
  'otherConsonants',
  'otherBeginning',
  'dearest',
  'contents',
  'initialConflict',
  'numberConflict',
  'organisation',
  'legalConflict',
  'legalMissing',
  'weakestLength',
] as const;

export type Features = Float64Array;

const content = (part: Part): boolean => part.role === 'name' || part.role === 'patronymic' || part.role === 'number';

interface Side {
  total: number;
  left: number;
  rarestLeft: number;
  contents: number;
  familyTotal: number;
  familyMatched: number;
}

function sideOf(name: Name, missing: readonly number[]): Side {
  const side: Side = { total: 0, left: 0, rarestLeft: 0, contents: 0, familyTotal: 0, familyMatched: 0 };
  for (const part of name.parts) {
    side.total += part.weight;
    if (content(part)) side.contents += 1;
    if (part.place === 'family' && content(part)) side.familyTotal += part.weight;
  }
  for (const at of missing) {
    const weight = name.parts[at]?.weight ?? 0;
    side.left += weight;
    side.rarestLeft = Math.max(side.rarestLeft, weight);
  }
  return side;
}

/** A word of that role is left on one side, and a word that could have answered to it on the other. */
function contradicts(
  a: Name,
  missingA: readonly number[],
  b: Name,
  missingB: readonly number[],
  role: 'initial' | 'number',
): boolean {
  const left = (name: Name, missing: readonly number[], only: boolean): boolean =>
    missing.some((at) => {
      const part = name.parts[at];
      return part !== undefined && (part.role === role || (!only && role === 'initial' && part.role === 'name'));
    });
  if (role === 'number') return left(a, missingA, true) || left(b, missingB, true);
  return (left(a, missingA, true) && left(b, missingB, false)) || (left(b, missingB, true) && left(a, missingA, false));
}

export function featuresOf(a: Name, b: Name, { matches, missingA, missingB }: Alignment): Features {
  const [one, other] = [sideOf(a, missingA), sideOf(b, missingB)];
  let [matchedA, matchedB, likeSum, weightSum, weakest] = [0, 0, 0, 0, 1];
  let [initials, joined, crossing, inOrder, lastB] = [0, 0, 0, 0, -1];
  let [familySum, familyWeight, givenSum, givenWeight, fatherSum, fatherWeight, rareMatched] = [0, 0, 0, 0, 0, 0, 0];
  let [otherConsonants, otherBeginning, dearest, weakestLength] = [0, 0, 0, 1];
  const byFirst = [...matches].sort((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0));
  for (const match of byFirst) {
    let [wa, wb] = [0, 0];
    let [family, given, father, isContent] = [false, false, false, false];
    for (const at of match.a) {
      const part = a.parts[at];
      wa += part?.weight ?? 0;
      if (part?.place === 'family') family = true;
      if (part?.place === 'given') given = true;
      if (part?.role === 'patronymic') father = true;
      if (part !== undefined && content(part)) isContent = true;
    }
    let [familyB, givenB] = [false, false];
    for (const at of match.b) {
      const part = b.parts[at];
      wb += part?.weight ?? 0;
      if (part?.place === 'family') familyB = true;
      if (part?.place === 'given') givenB = true;
      if (part?.role === 'patronymic') father = true;
      if (part !== undefined && content(part)) isContent = true;
      if (part !== undefined && a.parts[match.a[0] ?? 0]?.word.script !== part.word.script) crossing = 1;
    }
    matchedA += wa * match.likeness;
    matchedB += wb * match.likeness;
    const weight = Math.max(wa, wb);
    likeSum += weight * match.likeness;
    weightSum += weight;
    if (!isContent) continue;
    rareMatched = Math.max(rareMatched, weight * match.likeness);
    if (match.likeness < weakest) {
      weakest = match.likeness;
      weakestLength =
        Math.min(
          10,
          Math.min(a.parts[match.a[0] ?? 0]?.word.signs.length ?? 0, b.parts[match.b[0] ?? 0]?.word.signs.length ?? 0),
        ) / 10;
    }
    const [x, y] = [a.parts[match.a[0] ?? 0]?.word, b.parts[match.b[0] ?? 0]?.word];
    if (match.how === 'whole' && x !== undefined && y !== undefined) {
      if (x.skeleton !== y.skeleton) otherConsonants += weight;
      if (x.skeleton[0] !== y.skeleton[0]) otherBeginning += weight;
      dearest = Math.max(dearest, (1 - match.likeness) * weight);
    }
    if (match.how === 'initial') initials += 1;
    if (match.how === 'joined') joined += 1;
    if ((match.b[0] ?? 0) > lastB) inOrder += 1;
    lastB = match.b[0] ?? 0;
    if (family && familyB) {
      familySum += match.likeness;
      familyWeight += 1;
    } else if (given && givenB) {
      givenSum += match.likeness;
      givenWeight += 1;
    }
    if (father) {
      fatherSum += match.likeness;
      fatherWeight += 1;
    }
  }
  const smaller = Math.max(0.05, Math.min(one.total, other.total));
  const larger = Math.max(0.05, Math.max(one.total, other.total));
  const contents = Math.max(1, Math.min(one.contents, other.contents));
  const organised = a.organisation || b.organisation;
  const bothFamilies = one.familyTotal > 0 && other.familyTotal > 0;
  return Float64Array.of(
    Math.min(1, Math.max(matchedA, matchedB) / smaller),
    Math.min(1, Math.min(matchedA, matchedB) / larger),
    Math.min(1, Math.min(one.left, other.left) / smaller),
    Math.min(1, Math.min(matchedA, matchedB) / 4),
    matches.length === 0 ? 0 : weakest,
    weightSum === 0 ? 0 : likeSum / weightSum,
    familyWeight === 0 ? 0 : familySum / familyWeight,
    bothFamilies && familyWeight === 0 ? 1 : 0,
    givenWeight === 0 ? 0 : givenSum / givenWeight,
    fatherWeight === 0 ? 0 : fatherSum / fatherWeight,
    contents === 1 ? 1 : 0,
    Math.min(1, initials / contents),
    joined > 0 ? 1 : 0,
    crossing,
    byFirst.length === 0 ? 0 : inOrder / byFirst.length,
    Math.min(1, Math.abs(one.left - other.left) / 3),
    Math.min(1, Math.min(one.rarestLeft, other.rarestLeft)),
    rareMatched,
    weightSum === 0 ? 0 : otherConsonants / weightSum,
    Math.min(1, otherBeginning),
    dearest,
    Math.min(1, contents / 5),
    contradicts(a, missingA, b, missingB, 'initial') ? 1 : 0,
    contradicts(a, missingA, b, missingB, 'number') ? 1 : 0,
    organised ? 1 : 0,
    organised && a.legal.length > 0 && b.legal.length > 0 && !a.legal.some((form) => b.legal.includes(form)) ? 1 : 0,
    organised && a.legal.length > 0 !== b.legal.length > 0 ? 1 : 0,
    weakestLength,
  );
}
