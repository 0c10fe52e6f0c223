import type { Costs } from '../../../packages/match/names/costs.ts';
import {
  firstArabic,
  firstOpaque,
  isVowel,
  signOf,
  signs,
  skeletonClass,
} from '../../../packages/match/names/sounds.ts';

/** Latin signs that clerks write for one another. */
const close =
  'b p|v f w|v b|d t|g k|s z|s c|k c|k q|c q|g j|g dj|g gh|k kh|h kh|j dj|j zh|sh ch|ch tch|s sh|s ts|z dh|d dh|t th|s th|m n|l r|kh g|gh r|j y|i y|w ou|u ou|w u|u o|a e|e i|i j|x k|z dj|kh ch|ts c|x sh|x s|q ch|j sh|zh ch|k kh'.split(
    '|',
  );
/** For each Latin sign the Arabic letters it is written for. */
const arabicOf =
  'b ب پ|p ب پ|t ت ط ة|th ث ت|j ج ژ ي خ|dj ج|g ج غ گ ق|h ح ه ة|kh خ|d د ض|dh ذ ض ظ د|r ر|z ز ذ ظ ض|s س ص|sh ش|ch ش چ خ|tch چ ش|gh غ|f ف|v ف و|q ق|k ق ك|c ك ق س|l ل|m م|n ن|w و|ou و|u و ا|o و ا|y ي ئ ى|i ي ئ ى|a ا ع ى|e ا ي ى|zh ژ ج|x ك'.split(
    '|',
  );

/** Arabic letters that differ in their dots alone, which get lost on the way; no pair of the lists has two names in Arabic letters to count it by. */
const dotted = 'ب ت ث ن ي پ|ج ح خ چ|د ذ|ر ز ژ|س ش|ص ض|ط ظ|ع غ|ف ق|ك گ'.split('|').map((letters) => letters.split(' '));
const lostDot = 3.2;
/** In Arabic a written vowel is a long one: another is another name. */
const longVowels = ['ا', 'و', 'ي'];
const [otherVowel, vowelLeftOut] = [2, 1.4];

/** Costs to begin counting with, by what spelling books say. */
export function firstCosts(): Costs {
  const substitution = new Float32Array(signs * signs).fill(5);
  const set = (a: number, b: number, cost: number): void => {
    substitution[a * signs + b] = cost;
    substitution[b * signs + a] = cost;
  };
  for (let a = 1; a < signs; a++) {
    for (let b = 1; b < signs; b++) {
      if (isVowel[a] && isVowel[b] && a < firstArabic === b < firstArabic) set(a, b, 1);
      if (skeletonClass[a] !== '' && skeletonClass[a] === skeletonClass[b] && a < firstOpaque) set(a, b, 1.2);
    }
  }
  for (const pair of close) {
    const [a = '', b = ''] = pair.split(' ');
    set(signOf(a), signOf(b), 0.9);
  }
  for (const group of arabicOf) {
    const [a = '', ...rest] = group.split(' ');
    for (const b of rest) set(signOf(a), signOf(b), 0.2);
  }
  for (const letters of dotted)
    for (const a of letters)
      for (const b of letters)
        set(signOf(a), signOf(b), Math.min(lostDot, substitution[signOf(a) * signs + signOf(b)] ?? lostDot));
  for (const a of longVowels) for (const b of longVowels) set(signOf(a), signOf(b), otherVowel);
  for (let a = 0; a < signs; a++) set(a, a, 0);
  const within = new Float32Array(signs).fill(3);
  const crossing = new Float32Array(signs).fill(3);
  for (let a = 1; a < signs; a++) {
    if (isVowel[a]) within[a] = 1.1;
    if (isVowel[a]) crossing[a] = a < firstArabic ? 0.4 : 1.2;
  }
  for (const vowel of longVowels) within[signOf(vowel)] = vowelLeftOut;
  for (const h of ['h', 'ه', 'ة']) within[signOf(h)] = 1.3;
  for (const h of ['h', 'ه', 'ة', 'ع']) crossing[signOf(h)] = 0.9;
  return { substitution, within, crossing };
}
