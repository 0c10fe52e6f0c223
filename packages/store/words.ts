/**
 * Text → words as the search index knows them: letters and digits only, one space between, no accents, one form for each
 * Arabic letter that people write in several ways. The same function prepares what is stored and what is asked.
 */
export function words(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(arabicVariants, (letter) => arabic.get(letter) ?? '')
    .replace(apart, ' ')
    .trim();
}

/** Combining marks: Latin accents, Arabic harakat, and the hamza and madda that NFKD takes off alef, waw and yeh. */
const marks = /\p{M}+/gu;
const apart = /[^\p{L}\p{N}]+/gu;

/**
 * What NFKD leaves: alef wasla, hamza alone, ta marbuta, alef maqsura, Farsi yeh, keheh, heh goal, and tatweel (dropped);
 * Latin letters that have no decomposition.
 */
const arabic = new Map([
  ['ٱ', 'ا'],
  ['ء', ''],
  ['ة', 'ه'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ہ', 'ه'],
  ['ـ', ''],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);
const arabicVariants = new RegExp(`[${[...arabic.keys()].join('')}]`, 'gu');

/** Distinct words of a question, at most `limit`; every one has to begin a word of what is found. */
export function questionWords(text: string, limit = 12): readonly string[] {
  return [...new Set(words(text).split(' '))].filter((word) => word !== '').slice(0, limit);
}
