/** Writing systems that a name may be written in. `other` has no reading here: its signs are compared as they stand. */
export const scripts = ['latin', 'arabic', 'cyrillic', 'greek', 'hebrew', 'armenian', 'georgian', 'other'] as const;
export type Script = (typeof scripts)[number];

/** Longest name that is read, in UTF-16 units: what follows is passed over, so that no name costs more than a bounded time. */
export const longestName = 240;

const ranges: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x30, 0x39, 'latin'],
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x58f, 'armenian'],
  [0x591, 0x5f4, 'hebrew'],
  [0x600, 0x77f, 'arabic'],
  [0x8a0, 0x8ff, 'arabic'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1e00, 0x1eff, 'latin'],
];

/** Script of the first letter of a word that has one; a word with any Cyrillic letter is Cyrillic, for its capitals look like Latin ones. */
export function scriptOf(word: string): Script {
  if (cyrillicLetter.test(word)) return 'cyrillic';
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    for (const [from, to, script] of ranges) if (unit >= from && unit <= to) return script;
  }
  return 'other';
}

const cyrillicLetter = /[\u0400-\u052f]/;
const plain = /^[\x20-\x7e]*$/;
/** Vowel signs, tatweel and the signs above and below that Arabic and Hebrew may write or leave out. */
const optional = /[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const invisible = /\p{Cc}|\p{Cf}|\p{Co}|\p{Cn}|\p{Cs}|\ufffd|[\ufe00-\ufe0f]|\p{Extended_Pictographic}/gu;

/**
 * One form of a text however it was typed: compatibility forms resolved, no control, direction or picture characters, no optional vowel
 * signs, at most `longestName` long. Case and marks on letters stay: they carry meaning for the reading.
 */
export function cleaned(text: string): string {
  const short = text.length > longestName ? text.slice(0, longestName) : text;
  if (plain.test(short)) return short;
  return short
    .replace(/[\t\n\r\u200b\u200c]/g, ' ')
    .replace(invisible, (sign) => (sign === '\u200d' ? '' : sign >= '\u{1f000}' || sign === '\ufffd' ? ' ' : ''))
    .normalize('NFKC')
    .replace(optional, '')
    .slice(0, longestName);
}

/** The letters without the marks on them, in lower case. */
export function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
