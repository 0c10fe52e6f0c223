import { firstOpaque, signs } from './sounds.ts';

/** What it costs to write one sign for another, or to drop one; in natural logarithms of how often it happens, 0 for what is the same. */
export interface Costs {
  /** `signs` × `signs`, symmetric. */
  readonly substitution: Float32Array;
  /** Cost of dropping a sign, between two words of letters that both write vowels, or neither. */
  readonly within: Float32Array;
  /** The same between a word in Arabic script and one in another. */
  readonly crossing: Float32Array;
}

/** Of steps of 1/50: finer does not change a likeness in its second digit. */
const steps = 50;
/** Cost of two different signs of scripts that are not read. */
const opaqueCost = 4;
const opaqueGap = 3;

export const gapsOf = (costs: Costs, crossing: boolean): Float32Array => (crossing ? costs.crossing : costs.within);

/** The costs as the model file keeps them: a character for each cost, the upper half of the matrix row by row. */
export function packed(costs: Costs): { substitution: string; within: string; crossing: string } {
  const text = (values: readonly number[]): string =>
    values.map((value) => String.fromCharCode(0x100 + Math.min(255, Math.round(value * steps)))).join('');
  const upper: number[] = [];
  for (let s = 1; s < firstOpaque; s++)
    for (let t = s + 1; t < firstOpaque; t++) upper.push(costs.substitution[s * signs + t] ?? 0);
  const gaps = (values: Float32Array): string => text([...values.subarray(1, firstOpaque)]);
  return { substitution: text(upper), within: gaps(costs.within), crossing: gaps(costs.crossing) };
}

export function unpacked(written: ReturnType<typeof packed>): Costs {
  const value = (text: string, at: number): number => (text.charCodeAt(at) - 0x100) / steps;
  const substitution = new Float32Array(signs * signs).fill(opaqueCost);
  let at = 0;
  for (let s = 1; s < firstOpaque; s++) {
    for (let t = s + 1; t < firstOpaque; t++) {
      const cost = value(written.substitution, at++);
      substitution[s * signs + t] = cost;
      substitution[t * signs + s] = cost;
    }
  }
  for (let s = 0; s < signs; s++) substitution[s * signs + s] = 0;
  const gaps = (text: string): Float32Array =>
    Float32Array.from({ length: signs }, (_, s) => (s === 0 ? 0 : s < firstOpaque ? value(text, s - 1) : opaqueGap));
  return { substitution, within: gaps(written.within), crossing: gaps(written.crossing) };
}
