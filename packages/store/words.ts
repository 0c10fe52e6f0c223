/**
 * Text → words as the search index knows them: letters and digits only, no accents, one form for each Arabic letter that
 * people write in several ways, one space between. The same function prepares what is stored and what is asked, so how a
 * letter is folded matters less than that both sides fold it alike.
 */
export function words(text: string): string {
  const lower = text.toLowerCase();
  let out = '';
  let start = 0;
  let plain = true;
  for (let at = 0; at <= lower.length; at++) {
    const code = at === lower.length ? space : lower.charCodeAt(at);
    if (isPlain(code)) continue;
    if (code > lastAscii) {
      plain = false;
      continue;
    }
    if (at > start) out += plain ? `${lower.slice(start, at)} ` : folded(lower.slice(start, at));
    start = at + 1;
    plain = true;
  }
  return out.trimEnd();
}

const space = 0x20;
const lastAscii = 0x7f;
/** Lower-case Latin letters and digits, which stand for themselves. */
const isPlain = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** Distinct words of a question, at most `limit`; every one has to begin a word of what is found. */
export function questionWords(text: string, limit = 12): readonly string[] {
  return [...new Set(words(text).split(' '))].filter((word) => word !== '').slice(0, limit);
}

/** Folding is dear and texts repeat their words. Bounded; holds words of this process's own texts only. */
const remembered = new Map<string, string>();
const mostRemembered = 20_000;

/** What a part with letters beyond ASCII folds to: its words, a space behind each; nothing when it holds none. */
function folded(part: string): string {
  const known = remembered.get(part);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = fold(part);
  const result = found === '' ? '' : `${found} `;
  if (part.length <= 32) remembered.set(part, result);
  return result;
}

/** Combining marks: Latin accents, Arabic harakat, and the hamza and madda that NFKD takes off alef, waw and yeh. */
const marks = /\p{M}+/gu;
const apart = /[^\p{L}\p{N}]+/gu;

/**
 * What NFKD leaves: alef wasla, hamza alone (dropped), ta marbuta, alef maqsura, Farsi yeh, keheh, heh goal, and tatweel
 * (dropped); Latin letters that have no decomposition; Arabic and Persian digits.
 */
const variants = new Map([
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
  ...digits('٠'),
  ...digits('۰'),
]);
const variant = new RegExp(`[${[...variants.keys()].join('')}]`, 'gu');

/** The ten digits that follow one another from this zero on, each with its ASCII digit. */
function digits(zero: string): (readonly [string, string])[] {
  return Array.from({ length: 10 }, (_, i) => [String.fromCharCode(zero.charCodeAt(0) + i), String(i)] as const);
}

function fold(part: string): string {
  return part
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(variant, (letter) => variants.get(letter) ?? '')
    .replace(apart, ' ')
    .trim();
}
