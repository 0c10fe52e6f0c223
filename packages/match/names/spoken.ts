/**
 * Names that a language spells so that its consonants look like those of another name: how they are read instead. Spanish writes j for kh and y for j,
 * German j for y and s for z; the Maghreb writes c for s, and Algeria says Smaïn for Ismail; Turkish writes c for j, and hardens what ends a name. Peoples of West Africa end each name in a vowel.
 * Somali writes c for ayn and x for h.
 */
const spelled: Readonly<Record<string, string>> = {
  khadija: 'jadiya jadija jadidja jadiyah hatice',
  yahya: 'jahja jahia jachja jahya iahia',
  yassin: 'jassin jasin jassine iassin',
  yaqub: 'jakub jaqub jakoub iacub',
  jafar: 'yaafar dschaafar dschafar',
  ismail: 'smain smaine ismain smail ismaila',
  ibrahim: 'ibrahima',
  idris: 'idrissa',
  yaqoub: 'yacouba yakouba',
  daoud: 'daouda',
  jamila: 'yamila cemile',
  jamal: 'yamal cemal',
  yusuf: 'youcef yucef jusuf jussuf iusuf',
  khalid: 'chalid chaled jaled halit',
  zainab: 'seinab sainab',
  mohammed: 'mehmet mehmed muhammet',
  ahmad: 'ahmet achmet',
  mahmud: 'mahmut',
  daud: 'davut',
  murad: 'murat',
  rajab: 'recep',
  abdelkader: 'abdelgader abdulgader',
  fatima: 'fatim fatem',
  elham: 'ilham ilhem ilhame',
  kassim: 'kacem kacim qacem qacim gacem gassim gassem',
  nasser: 'nacer naceur nacir',
  hassan: 'hacene hacen hacine',
  hajj: 'hadsch',
};
const readAs = new Map(
  Object.entries(spelled).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
);

/**
 * By their first letter, names that each country spells in its own way: Houcine, Hussain. And names of the Maghreb that are said with an article that has
 * lost its vowel: Lahcen is al-Hassan, Belkacem is Abu al-Qasim.
 */
const hussein = 'h[ou]{1,2}(?:ss?|c)(?:ei|ai|ay|ey|eyi|aye|ie|i|y|e)ne?';
const spoken: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  b: [[/^b[aei]l[kgq]h?a(?:ss?|c)[ei]me?$/, 'aboukassim']],
  c: [[/^cab(?=d[aeiou]{1,2}[a-z]{3})/, 'ab']],
  h: [[new RegExp(`^${hussein}$`), 'hussein']],
  l: [
    [/^l[ae]?h[ae]?(?:ss?|c)[ae]ne?$/, 'hassan'],
    [new RegExp(`^l[ae]?${hussein}$`), 'hussein'],
    [/^l[ae]?kh?dh?ar$/, 'akhdar'],
    [/^lamine?$/, 'amine'],
    [/^l[ae]{0,2}rbi$/, 'arbi'],
    [/^l[ae]?hbib$/, 'habib'],
    [/^l[ae]?kbir$/, 'kabir'],
    [/^la[iy]d$/, 'aid'],
    [/^l(?=[bfghkmq][a-z]{2})/, ''],
  ],
  x: [
    [/^xass?an$/, 'hassan'],
    [/^xuss?ee?n$/, 'hussein'],
  ],
};
const spokenInArabic = new Map([
  ['لحسن', 'حسن'],
  ['لحسين', 'حسين'],
  ['لخضر', 'اخضر'],
  ['لمين', 'امين'],
  ['لعربي', 'عربي'],
  ['لحبيب', 'حبيب'],
  ['لكبير', 'كبير'],
  ['لعيد', 'عيد'],
  ['بلقاسم', 'ابوقاسم'],
  ['عبدولاي', 'عبدالله'],
  ['ابراهيما', 'ابراهيم'],
  ['بالقاسم', 'ابوقاسم'],
]);

/** Latin letters as they are meant; those of any other word as they are. */
export function asSpoken(letters: string): string {
  const known = readAs.get(letters);
  if (known !== undefined) return known;
  for (const [written, name] of spoken[letters.charAt(0)] ?? [])
    if (written.test(letters)) return letters.replace(written, name);
  return /^rh(?:izl|ita|a(?:rb|li|nm|zz?al|ni|zi))/.test(letters) ? `g${letters.slice(1)}` : letters;
}

/** The same of Arabic letters. */
export const asSpokenInArabic = (letters: string): string => spokenInArabic.get(letters) ?? letters;
