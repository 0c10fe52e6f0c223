import type { Identifier, IdentifierType } from './types.ts';

/** An identifier as a number among those that have all else in common with it. */
export interface Place {
  readonly value: string;
  /** All of it but the number. */
  readonly stem: string;
  readonly number: number;
}

/** Signs that count as a number; what stands before them belongs to the stem. */
const longestNumber = 9;

const digits = /\d+/g;
const digitsOrLetters = /\d+|[A-Z]+/g;
const counted: Readonly<Record<IdentifierType, RegExp | null>> = {
  ...{ document: digitsOrLetters, plate: digitsOrLetters },
  ...{ phone: digits, imo: digits, mmsi: digits, iban: digits, email: digits, imei: digits },
  // Pairs of signs of which six letters are digits too.
  mac: null,
  // Made by chance: there is no next one.
  wallet: null,
};

/** Every way to take one number out of an identifier in its one spelling: a plate can be walked by its digits and by its letters. */
export function placesOf({ type, value }: Pick<Identifier, 'type' | 'value'>): readonly Place[] {
  if (type === 'mac') return [ofMaker(value)];
  const [fixed, body] = partsOf(type, value);
  const runs = counted[type] === null ? [] : [...body.matchAll(counted[type])];
  return runs.map((found) => {
    const run = found[0].slice(-longestNumber);
    const end = found.index + found[0].length;
    const stem = `${fixed}${body.slice(0, end - run.length)}#${run.length}#${body.slice(end)}`;
    // Letters by their place in the alphabet, so that the next letter is the next number.
    return { value, stem, number: Number.parseInt(run, /^\d/.test(run) ? 10 : 36) };
  });
}

/** Three pairs say who made it, three count what was made. */
function ofMaker(value: string): Place {
  const [stem, counted] = [value.slice(0, 9), value.slice(9)];
  return { value, stem, number: Number.parseInt(counted.replaceAll(':', ''), 16) };
}

/** What is not counted at its beginning, and what may be: no country, and no digits that check the others. */
function partsOf(type: IdentifierType, value: string): readonly [string, string] {
  if (type === 'imo') return ['', value.slice(0, 6)];
  if (type === 'imei') return ['', value.slice(0, 14)];
  if (type === 'iban') return [value.slice(0, 2), value.slice(4)];
  const colon = type === 'document' || type === 'plate' ? value.indexOf(':') + 1 : 0;
  return [value.slice(0, colon), value.slice(colon)];
}
