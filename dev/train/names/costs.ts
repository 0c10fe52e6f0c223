import { type Costs, gapsOf } from '../../../packages/match/names/costs.ts';
import { firstOpaque, isArabicSign, signs } from '../../../packages/match/names/sounds.ts';

/** Two words that are one name, as signs. */
export interface WordPair {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  readonly weight: number;
}

/** No cost is greater: a rare substitution is dearer than dropping the one and writing the other. */
const dearest = 5;
/** What the start counts for, in pairs: signs that are seldom seen keep what they began with. */
const trust = 4;

/**
 * Counts which signs stand for which in pairs that are one name, by the cheapest alignment under the costs of the round before, and makes
 * costs of the counts: of a substitution the negative logarithm of how often it was, of how often it could have been.
 */
export function countedCosts(pairs: readonly WordPair[], start: Costs, rounds: number): Costs {
  let costs = start;
  for (let round = 0; round < rounds; round++) costs = once(pairs, costs, start);
  return costs;
}

function once(pairs: readonly WordPair[], costs: Costs, start: Costs): Costs {
  const counts = new Float64Array(signs * signs);
  const dropped = { within: new Float64Array(signs), crossing: new Float64Array(signs) };
  const kept = { within: new Float64Array(signs), crossing: new Float64Array(signs) };
  for (const { a, b, weight } of pairs) {
    const crossing = isArabicSign(a[0] ?? 0) !== isArabicSign(b[0] ?? 0);
    const [gone, held] = crossing ? [dropped.crossing, kept.crossing] : [dropped.within, kept.within];
    const walked = cheapest(a, b, costs);
    if (walked === null) continue;
    for (const [s, t] of walked) {
      if (s !== 0 && t !== 0) {
        counts[s * signs + t] = (counts[s * signs + t] ?? 0) + weight;
        counts[t * signs + s] = (counts[t * signs + s] ?? 0) + weight;
      }
      for (const one of [s, t]) {
        if (one === 0) continue;
        if (s === 0 || t === 0) gone[one] = (gone[one] ?? 0) + weight;
        else held[one] = (held[one] ?? 0) + weight;
      }
    }
  }
  const substitution = new Float32Array(start.substitution);
  const usual = { within: usualCost('within'), crossing: usualCost('crossing') };
  for (let s = 1; s < firstOpaque; s++) {
    for (let t = 1; t < firstOpaque; t++) {
      if (s === t) continue;
      const kind = isArabicSign(s) !== isArabicSign(t) ? 'crossing' : 'within';
      const possible = Math.sqrt(((kept[kind][s] ?? 0) + trust) * ((kept[kind][t] ?? 0) + trust));
      const before = Math.exp(-(start.substitution[s * signs + t] ?? dearest));
      const share = ((counts[s * signs + t] ?? 0) + trust * before) / possible;
      const cost = -Math.log(share) - ((usual[kind][s] ?? 0) + (usual[kind][t] ?? 0)) / 2;
      substitution[s * signs + t] = Math.min(dearest, Math.max(0.02, cost));
    }
  }
  const gaps = (kind: 'within' | 'crossing'): Float32Array =>
    start[kind].map((before, s) => {
      if (s === 0 || s >= firstOpaque) return before;
      return Math.min(4, Math.max(0.1, gapCost(kind, s) - (usual[kind][s] ?? 0)));
    });
  return { substitution, within: gaps('within'), crossing: gaps('crossing') };

  function gapCost(kind: 'within' | 'crossing', s: number): number {
    const all = (dropped[kind][s] ?? 0) + (kept[kind][s] ?? 0) + trust;
    return -Math.log(((dropped[kind][s] ?? 0) + trust * Math.exp(-(start[kind][s] ?? dearest))) / all);
  }

  /** What the likeliest fate of a sign costs: every other is dearer by comparison, and that one is free. */
  function usualCost(kind: 'within' | 'crossing'): Float64Array {
    return Float64Array.from({ length: signs }, (_, s) => {
      if (s === 0 || s >= firstOpaque) return 0;
      const all = (dropped[kind][s] ?? 0) + (kept[kind][s] ?? 0) + trust;
      let most = kind === 'within' ? (counts[s * signs + s] ?? 0) : (dropped[kind][s] ?? 0);
      for (let t = 1; kind === 'crossing' && t < firstOpaque; t++) {
        if (isArabicSign(s) !== isArabicSign(t)) most = Math.max(most, counts[s * signs + t] ?? 0);
      }
      return Math.min(1.5, -Math.log((most + trust) / (all + trust)));
    });
  }
}

/** The cheapest way from one word to the other as pairs of signs, 0 for none; null when nothing of them is alike. */
function cheapest(a: Uint8Array, b: Uint8Array, costs: Costs): readonly (readonly [number, number])[] | null {
  const gap = gapsOf(costs, isArabicSign(a[0] ?? 0) !== isArabicSign(b[0] ?? 0));
  const width = b.length + 1;
  const table = new Float64Array((a.length + 1) * width);
  const cell = (i: number, j: number): number => table[i * width + j] ?? 0;
  const sub = (i: number, j: number): number => costs.substitution[(a[i] ?? 0) * signs + (b[j] ?? 0)] ?? dearest;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) continue;
      const up = i > 0 ? cell(i - 1, j) + (gap[a[i - 1] ?? 0] ?? 0) : Number.POSITIVE_INFINITY;
      const left = j > 0 ? cell(i, j - 1) + (gap[b[j - 1] ?? 0] ?? 0) : Number.POSITIVE_INFINITY;
      const both = i > 0 && j > 0 ? cell(i - 1, j - 1) + sub(i - 1, j - 1) : Number.POSITIVE_INFINITY;
      table[i * width + j] = Math.min(up, left, both);
    }
  }
  const all = [...a, ...b].reduce((sum, sign) => sum + (gap[sign] ?? 0), 0);
  if (all === 0 || cell(a.length, b.length) > 0.55 * all) return null;
  const walked: [number, number][] = [];
  for (let [i, j] = [a.length, b.length]; i > 0 || j > 0; ) {
    const here = cell(i, j);
    if (i > 0 && j > 0 && Math.abs(here - cell(i - 1, j - 1) - sub(i - 1, j - 1)) < 1e-9)
      walked.push([a[--i] ?? 0, b[--j] ?? 0]);
    else if (i > 0 && Math.abs(here - cell(i - 1, j) - (gap[a[i - 1] ?? 0] ?? 0)) < 1e-9) walked.push([a[--i] ?? 0, 0]);
    else if (j > 0) walked.push([0, b[--j] ?? 0]);
    else break;
  }
  return walked;
}
