import { firstOpaque, signs } from './sounds.ts';

/** What it costs to write one sign for another, or to drop one; in natural logarithms of how often it happens, 0 for what is the same. */
export interface Costs<Numbers = Float32Array> {
  /** `signs` × `signs`, symmetric. */
  readonly substitution: Numbers;
  /** Cost of dropping a sign, between two words of letters that both write vowels, or neither. */
  readonly within: Numbers;
  /** The same between a word in Arabic script and one in another. */
  readonly crossing: Numbers;
}

/** Of steps of 1/50: finer does not change a likeness in its second digit. */
const steps = 50;
/** Cost of two different signs of scripts that are not read. */
const opaqueCost = 4;
const opaqueGap = 3;

export const gapsOf = <Numbers>(costs: Costs<Numbers>, crossing: boolean): Numbers =>
  crossing ? costs.crossing : costs.within;

/** Costs in hundredths: whole numbers are added up without rounding, and faster. */
export const hundredths = (cost: number): number => Math.round(cost * 100);

export function inHundredths({ substitution, within, crossing }: Costs): Costs<Uint16Array> {
  return {
    substitution: Uint16Array.from(substitution, hundredths),
    within: Uint16Array.from(within, hundredths),
    crossing: Uint16Array.from(crossing, hundredths),
  };
}

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

/** The lesser of two whole numbers without a branch: which it is cannot be foretold, and to guess wrong takes longer than all else in a cell. */
export const lesser = (a: number, b: number): number => b + ((a - b) & ((a - b) >> 31));
