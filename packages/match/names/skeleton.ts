import { isVowel, signOf, skeletonClass } from './sounds.ts';

const [doubleU, vee] = [signOf('w'), signOf('v')];

/** Consonant classes without repeats; words in use differ little where their skeletons are one. */
export function skeletonOf(signs: readonly number[] | Uint8Array): string {
  let skeleton = signs[0] !== undefined && isVowel[signs[0]] === true ? 'A' : '';
  // Before a consonant a w is no vowel: Wladimir, Wroclaw.
  if (signs[0] === doubleU && signs[1] !== undefined && isVowel[signs[1]] !== true) skeleton = skeletonClass[vee] ?? '';
  for (const sign of signs) {
    const one = skeletonClass[sign] ?? '';
    if (one !== '' && !skeleton.endsWith(one)) skeleton += one;
  }
  return skeleton.length > 2 && skeleton.endsWith('H') ? skeleton.slice(0, -1) : skeleton;
}

/** A number for a skeleton, the same on every machine. */
export function skeletonMark(skeleton: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < skeleton.length; at++) sum = Math.imul(sum ^ skeleton.charCodeAt(at), 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
}
