/** The rows of the Japanese syllables: a consonant, and its hiragana with a, i, u, e, o. */
const rows: readonly (readonly [consonant: string, syllables: string])[] = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['g', 'がぎぐげご'],
  ['s', 'さしすせそ'],
  ['z', 'ざじずぜぞ'],
  ['t', 'たちつてと'],
  ['d', 'だぢづでど'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
  ['m', 'まみむめも'],
  ['r', 'らりるれろ'],
];
const vowels = 'aiueo';
/** A small vowel takes the place of the vowel before it: ファ is fa, ディ is di. */
const small: Readonly<Record<string, string>> = {
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
};
const syllables = new Map<string, string>([
  ...rows.flatMap(([consonant, letters]) =>
    [...letters].map((letter, at): [string, string] => [letter, `${consonant}${vowels[at] ?? ''}`]),
  ),
  ...Object.entries({ し: 'shi', じ: 'ji', ち: 'chi', つ: 'tsu', ふ: 'fu', ぢ: 'ji', づ: 'zu', ゔ: 'vu', ん: 'n' }),
  ...Object.entries({ や: 'ya', ゆ: 'yu', よ: 'yo', わ: 'wa', を: 'o', っ: '', ー: '' }),
]);

/** A word in hiragana or katakana in Latin letters (after Hepburn); null of any other. */
export function readKana(word: string): string | null {
  let latin = '';
  for (const letter of word) {
    const code = letter.charCodeAt(0);
    // Katakana stand 0x60 places after the hiragana of the same sound.
    const one = code >= 0x30a1 && code <= 0x30f4 ? String.fromCharCode(code - 0x60) : letter;
    const vowel = small[one];
    const read = syllables.get(one);
    if (vowel !== undefined) latin = latin.replace(/[aiueo]$/, '') + vowel;
    else if (read !== undefined) latin += read;
    else return null;
  }
  return latin;
}
