/** Arabic-Indic and Extended Arabic-Indic digits by their value. */
const digits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * A number as people type it: digits of either script, blanks between thousands, a point or a comma before the decimals. NaN for what is no
 * number, and for what two readers would read differently (`1.200,5` is taken, `1,200` is not: it is 1.2 here and 1200 there).
 */
export function numberTyped(text: string): number {
  const plain = text
    .replace(digits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\s\u00a0\u202f\u066c']/g, '')
    .replace(/\u066b/g, '.');
  if (/^[+-]?\d{1,3}(\.\d{3})+,\d{1,3}$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d{1,3}$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^[+-]?\d{1,3}[.,]\d{3}$/.test(plain) && !/^[+-]?0[.,]/.test(plain)) return Number.NaN;
  return /^[+-]?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
}
