import type { Script } from './script.ts';
import { isVowel, signOf, skeletonClass } from './sounds.ts';

const kinds = new Map<number, number>([
  ...['a', 'ا'].map((sign): [number, number] => [signOf(sign), 1]),
  ...['i', 'ي'].map((sign): [number, number] => [signOf(sign), 2]),
  ...['u', 'o', 'ou', 'و'].map((sign): [number, number] => [signOf(sign), 3]),
]);
/** What may as well be a consonant. */
const either = new Set(['y', 'w'].map(signOf));
/** Bits of a vowel, and of how many consonants what follows is kept. */
const [bits, most] = [2, 8];

/**
 * The vowels within a word that are known, a pair of bits for each consonant that one follows: 1 like a, 2 like i, 3 like u; 0 where none is written, it
 * is an e, or there are several. Words of one skeleton can be held against each other by it: Rashid and Rashad, سليم and سالم.
 */
export function vowelsOf(signs: readonly number[]): number {
  let [vowels, here, place, last] = [0, 0, -1, ''];
  let unsure = false;
  for (const sign of signs) {
    const one = skeletonClass[sign] ?? '';
    if (one !== '') {
      if (one === last) continue;
      if (place >= 0 && place < most && !unsure) vowels |= here << (bits * place);
      [here, place, last, unsure] = [0, place + 1, one, false];
    } else if (isVowel[sign] === true) {
      const kind = kinds.get(sign) ?? 0;
      if (either.has(sign) || (kind !== 0 && here !== 0 && kind !== here)) unsure = true;
      else if (kind !== 0) here = kind;
    }
  }
  return vowels;
}

/** Whether of two words of one skeleton a vowel that is known of both is another, or each has one where the other has none: سليم and سالم. */
export function vowelsDiffer(a: number, b: number): boolean {
  const [ofA, ofB] = [known(a), known(b)];
  return (known(a ^ b) & ofA & ofB) !== 0 || ((ofA & ~ofB) !== 0 && (ofB & ~ofA) !== 0);
}

const known = (vowels: number): number => (vowels | (vowels >>> 1)) & 0x5555;

/** How a word ends: as names of men may, as those of women do; or so that nothing is known. */
export const endings = { bare: 0, feminine: 1, unknown: 4 } as const;

interface Ended {
  readonly ending: number;
  readonly signs: Uint8Array;
  readonly script: Script;
}

/** Whether of two words of one skeleton one has a woman's ending beyond the other: Samir and Samira, and not Mohammda. */
export function isOfOtherSex(a: Ended, b: Ended): boolean {
  if (a.ending + b.ending !== endings.bare + endings.feminine) return false;
  const [woman, man] = a.ending === endings.feminine ? [a, b] : [b, a];
  return woman.script !== man.script || woman.signs.length > man.signs.length;
}

export function endingOf(letters: string, script: Script): number {
  if (script === 'arabic') {
    if (/ة$|..ه$/.test(letters)) return endings.feminine;
    return /[اىيوئهحع]$/.test(letters) ? endings.unknown : endings.bare;
  }
  if (script === 'other') return endings.unknown;
  if (/a$|[a-z]{4}ah$/.test(letters)) return endings.feminine;
  return /[aeiouyh]$/.test(letters) ? endings.unknown : endings.bare;
}
