const arabicIndic = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Blanks of all kinds that stand between thousands, apostrophes, and the Arabic separator of thousands. */
const between = /[\s\u00a0\u2007\u2009\u202f'\u2019\u066c\u200e\u200f\u061c]/g;

/** Arabic-Indic and Eastern Arabic-Indic digits as ASCII ones; everything else as it is. */
export function asciiDigits(text: string): string {
  return text.replace(arabicIndic, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/**
 * A whole number as people and programs write it: `1234`, `1.234`, `1,234`, `1 234`, `١٬٢٣٤`, `1234,0`, `1.234,00`. What has a part behind its
 * decimal sign that is not nought is none. A sign before exactly three digits separates thousands: that is the only reading which is whole.
 * Null for an empty field or a dash; undefined for what is no whole number.
 */
export function wholeNumber(text: string): number | null | undefined {
  const plain = plainNumber(text);
  if (plain !== undefined) return plain;
  const digits = asciiDigits(text)
    .replace(between, '')
    .replace(/\u066b/g, ',');
  if (digits === '' || digits === '-' || digits === '–' || digits === '—') return null;
  const found = /^([0-9]{1,3}(?:([.,])[0-9]{3})(?:\2[0-9]{3})*|[0-9]+)(?:([.,])(0+))?$/.exec(digits);
  if (found === null || (found[2] !== undefined && found[2] === found[3])) return undefined;
  const value = Number((found[1] ?? '').replace(/[.,]/g, ''));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** ASCII digits and nothing else, which nearly all are; undefined when it is not that simple. */
function plainNumber(text: string): number | undefined {
  if (text.length === 0 || text.length > 9) return undefined;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}
