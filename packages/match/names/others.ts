/**
 * Common names that are written nearly alike and are other names all the same: Hassan and Hussein, Khalil and Khaled. Each with its Latin spellings as
 * a pattern, and its Arabic letters without article.
 */
const names: readonly (readonly [latin: string, arabic: string])[] = [
  ['hass?[ae]ne?', 'حسن'],
  ['h[ou]{1,2}(?:ss?|c)(?:ei|ai|ay|ey|aye|ie|i)ne?', 'حسين'],
  ['m(?:[uo]u?)?hamm?[aei]d', 'محمد'],
  ['mahm[ou]{1,2}d', 'محمود'],
  ['ahm[aei]d', 'احمد'],
  ['[ou]mar', 'عمر'],
  ['amro?u?', 'عمرو'],
  ['[kc]h?al(?:i|ee)l', 'خليل'],
  ['[kc]h?al[ie]d', 'خالد'],
  ['[kq]ar(?:i|ee)m', 'كريم'],
  ['an(?:i|ee)s', 'انيس'],
  ['y[ou]{1,2}n[eiu]s', 'يونس'],
  ['[kq]ad(?:e|i)r', 'قادر'],
  ['[kq]ab(?:i|ee)r', 'كبير'],
  ['rah?man', 'رحمن'],
  ['rah(?:i|ee)m', 'رحيم'],
  ['az(?:i|ee)z', 'عزيز'],
  ['az(?:i|ee)m', 'عظيم'],
  ['[ieay]?br[ae]h(?:i|ee)m', 'ابراهيم'],
  ['[kq]am[ae]l', 'كمال'],
  ['(?:dj|dsch|gi|j|g)am[ae]l', 'جمال'],
  ['(?:dj|dsch|gi|j|g)am(?:i|ee)l', 'جميل'],
  ['am(?:i|ee)ne?', 'امين'],
  ['am(?:i|ee)r', 'امير'],
  ['nab(?:i|ee)l', 'نبيل'],
  ['nad(?:i|ee)m', 'نديم'],
  ['(?:w|ou)al(?:i|ee)d', 'وليد'],
  ['marco', 'ماركو'],
  ['mario', 'ماريو'],
];

const patterns = names.map(([latin]) => new RegExp(`^(?:${latin})$`));
const byArabic = new Map(names.map(([, arabic], at): [string, number] => [arabic, at + 1]));

/** Number of the common name that letters are, 0 of any other word; of letters as `latinLetters` or `arabicLetters` give them, without article. */
export function commonNameOf(letters: string): number {
  const arabic = byArabic.get(letters);
  if (arabic !== undefined) return arabic;
  return 1 + patterns.findIndex((pattern) => pattern.test(letters));
}
