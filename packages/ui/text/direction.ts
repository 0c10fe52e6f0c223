/** Languages of the texts authorities agree on that run from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['ar']);

/** In which direction a text of this language (BCP 47) runs. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
