/**
 * Names that a language spells so that its consonants look like those of another name: how they are read instead. Spanish writes j for kh and y for j,
 * German j for y; Algeria says Smaïn for Ismail.
 */
const spelled: Readonly<Record<string, string>> = {
  khadija: 'jadiya jadija jadidja jadiyah',
  yahya: 'jahja jahia jachja jahya iahia',
  yassin: 'jassin jasin jassine iassin',
  yaqub: 'jakub jaqub jakoub iacub',
  jafar: 'yaafar dschaafar dschafar',
  ismail: 'smain smaine ismain smail',
  jamila: 'yamila',
  hajj: 'hadsch',
};
const readAs = new Map(
  Object.entries(spelled).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
);

/** Names of the Maghreb that are said with their article, which has lost its vowel: Lahcen is al-Hassan. */
const assimilated: readonly (readonly [RegExp, string])[] = [
  [/^l[ae]?h[ae]?(?:ss?|c)[ae]ne?$/, 'hassan'],
  [/^l[ae]?h[ou]{1,2}(?:ss?|c)(?:a?i|ei|ay|e)ne?$/, 'hussein'],
  [/^l[ae]?kh?dh?ar$/, 'akhdar'],
  [/^lamine?$/, 'amine'],
  [/^l[ae]{0,2}rbi$/, 'arbi'],
  [/^l[ae]?hbib$/, 'habib'],
  [/^l[ae]?kbir$/, 'kabir'],
  [/^la[iy]d$/, 'aid'],
  [/^l(?=[bfghkmq][a-z]{2})/, ''],
];
const arabicAssimilated = new Map([
  ['لحسن', 'حسن'],
  ['لحسين', 'حسين'],
  ['لخضر', 'اخضر'],
  ['لمين', 'امين'],
  ['لعربي', 'عربي'],
  ['لحبيب', 'حبيب'],
  ['لكبير', 'كبير'],
  ['لعيد', 'عيد'],
]);

/** Latin letters as they are meant; those of any other word as they are. */
export function asSpoken(letters: string): string {
  const known = readAs.get(letters);
  if (known !== undefined) return known;
  if (letters.startsWith('l'))
    for (const [written, name] of assimilated) if (written.test(letters)) return letters.replace(written, name);
  return /^rh(?:izl|ita|a(?:rb|li|nm|zz?al|ni|zi))/.test(letters) ? `g${letters.slice(1)}` : letters;
}

/** The same of Arabic letters. */
export const asSpokenInArabic = (letters: string): string => arabicAssimilated.get(letters) ?? letters;
