/**
 * The scripts of India that Unicode lays out alike, block after block of 128 places (Devanagari to Malayalam, U+0900 to U+0D7F, after ISCII):
 * one table of places reads them all. A consonant carries an a unless another vowel, a virama or the end of the word follows.
 */
const places: Readonly<Record<number, string>> = {
  ...{
    5: 'a',
    6: 'a',
    7: 'i',
    8: 'i',
    9: 'u',
    10: 'u',
    11: 'ri',
    14: 'e',
    15: 'e',
    16: 'ai',
    18: 'o',
    19: 'o',
    20: 'au',
  },
  ...{ 21: 'k', 22: 'kh', 23: 'g', 24: 'gh', 25: 'n', 26: 'ch', 27: 'ch', 28: 'j', 29: 'j', 30: 'n' },
  ...{ 31: 't', 32: 'th', 33: 'd', 34: 'dh', 35: 'n', 36: 't', 37: 'th', 38: 'd', 39: 'dh', 40: 'n', 41: 'n' },
  ...{ 42: 'p', 43: 'f', 44: 'b', 45: 'b', 46: 'm', 47: 'y', 48: 'r', 49: 'r', 50: 'l', 51: 'l', 52: 'l', 53: 'v' },
  ...{ 54: 'sh', 55: 'sh', 56: 's', 57: 'h', 2: 'n', 88: 'k', 89: 'kh', 90: 'gh', 91: 'z', 92: 'r', 93: 'r', 94: 'f' },
};
const signs: Readonly<Record<number, string>> = {
  ...{
    62: 'a',
    63: 'i',
    64: 'i',
    65: 'u',
    66: 'u',
    67: 'ri',
    70: 'e',
    71: 'e',
    72: 'ai',
    74: 'o',
    75: 'o',
    76: 'au',
    77: '',
  },
};

const placeOf = (letter: string): number => {
  const code = letter.charCodeAt(0);
  return code >= 0x900 && code < 0xd80 ? code % 0x80 : -1;
};
const isConsonant = (place: number): boolean => (place >= 21 && place <= 57) || (place >= 88 && place <= 94);

/** A word in a script of India in Latin letters; null of any other. */
export function readIndic(word: string): string | null {
  if (!/^[\u0900-\u0d7f]+$/.test(word)) return null;
  let latin = '';
  let [carries, first] = [false, true];
  for (const letter of word) {
    const place = placeOf(letter);
    const sign = signs[place];
    if (sign !== undefined) latin += sign;
    else if (places[place] !== undefined) latin += `${carries && !first ? 'a' : ''}${places[place]}`;
    carries = sign === undefined && isConsonant(place);
    first = false;
  }
  return latin;
}
