/** Digits as people type them in Arabic or Persian, and the marks that stand between them, as a number is written in data. */
function plainDigits(text: string): string {
  return text
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\s\u00A0\u202F\u066C]/g, '')
    .replace(/[,\u066B]/, '.');
}

/**
 * What was typed as a number: undefined when nothing was, and the text itself when it is none, so that the schema can say so.
 * A comma is taken for the decimal mark: `12,5` and `١٢٫٥` are twelve and a half.
 */
export function numberFrom(text: string): number | string | undefined {
  const plain = plainDigits(text);
  if (plain === '') return undefined;
  return /^-?[0-9]+(\.[0-9]+)?$/.test(plain) ? Number(plain) : text;
}

/** The same where nothing may be said. */
export function numberOrNull(text: string): number | string | null {
  return numberFrom(text) ?? null;
}

/** An amount of money as data has it: digits, a point, at most two decimals. */
export function amountFrom(text: string): string | undefined {
  const plain = plainDigits(text);
  return plain === '' ? undefined : plain;
}
