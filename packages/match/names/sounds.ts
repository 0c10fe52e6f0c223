/**
 * The signs that words of every script are read into. A Latin sign stands for a letter or for the group of letters by which one sound is
 * written (`kh`, `ou`); an Arabic sign for a letter whose variants are one. How near two signs are was counted from pairs of words that are
 * known to be one name (`model.json`), not from phonetics: what counts is how clerks write, in every language at once.
 */
export const latinSigns = [
  ...['a', 'e', 'i', 'o', 'u', 'y', 'ou', 'b', 'c', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'q', 'r'],
  ...['s', 't', 'v', 'w', 'x', 'z', 'ch', 'sh', 'kh', 'gh', 'th', 'dh', 'zh', 'ts', 'tch', 'dj'],
  ...['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
] as const;

export const arabicSigns = [
  ...[
    'ا',
    'ب',
    'ت',
    'ث',
    'ج',
    'ح',
    'خ',
    'د',
    'ذ',
    'ر',
    'ز',
    'س',
    'ش',
    'ص',
    'ض',
    'ط',
    'ظ',
    'ع',
    'غ',
    'ف',
    'ق',
    'ك',
    'ل',
  ],
  ...['م', 'ن', 'ه', 'و', 'ي', 'ة', 'ئ', 'پ', 'چ', 'ژ', 'گ', 'ى'],
] as const;

/** Signs are small numbers: 0 is none, then Latin, then Arabic, then those of scripts without a reading. */
export const signs = 128;
export const firstArabic = 1 + latinSigns.length;
export const firstOpaque = firstArabic + arabicSigns.length;

const numbers = new Map<string, number>([
  ...latinSigns.map((sign, at): [string, number] => [sign, 1 + at]),
  ...arabicSigns.map((sign, at): [string, number] => [sign, firstArabic + at]),
]);

/** Number of a sign; 0 of what is none. */
export const signOf = (sign: string): number => numbers.get(sign) ?? 0;

/** A letter without a reading: equal letters stay equal, and different ones mostly differ. */
export const opaqueSign = (codePoint: number): number => firstOpaque + (codePoint % (signs - firstOpaque));

export const isArabicSign = (sign: number): boolean => sign >= firstArabic && sign < firstOpaque;

const vowels = new Set(['a', 'e', 'i', 'o', 'u', 'y', 'ou', 'ا', 'و', 'ي', 'ى', 'ئ', 'ة', 'ع', 'w']);
const classes: Readonly<Record<string, string>> = {
  B: 'b p ب پ',
  F: 'f v ف',
  T: 't th ت ط ث',
  D: 'd د',
  K: 'k q c x ق ك gh غ',
  G: 'g j dj zh ج گ ژ',
  H: 'h kh ح خ ه',
  S: 's ts س ص',
  Z: 'z dh ز ذ ض ظ',
  C: 'ch sh tch ش چ',
  L: 'l ل',
  M: 'm م',
  N: 'n ن',
  R: 'r ر',
};

/** Class of a consonant for the skeleton of a word; '' for what a skeleton leaves out. */
export const skeletonClass: readonly string[] = Array.from({ length: signs }, (_, number) => {
  const sign = latinSigns[number - 1] ?? arabicSigns[number - firstArabic];
  if (sign === undefined) return number >= firstOpaque ? String.fromCodePoint(0x100 + number) : '';
  if (vowels.has(sign)) return '';
  return Object.entries(classes).find(([, members]) => members.split(' ').includes(sign))?.[0] ?? sign;
});

export const isVowel: readonly boolean[] = Array.from({ length: signs }, (_, number) =>
  vowels.has(latinSigns[number - 1] ?? arabicSigns[number - firstArabic] ?? ''),
);
