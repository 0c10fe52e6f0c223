/** Languages of the texts authorities agree on that run from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['ar']);

/** In which direction a text of this language (BCP 47) runs. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** A text of letters that all run from left to right; one that only begins with such, as a code before its words, is not. */
export function isLeftToRight(text: string): boolean {
  return /\p{L}/u.test(text) && !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}
