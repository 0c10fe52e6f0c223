export type Mark = ',' | '.';

type ReadNumber =
  | { readonly ok: true; readonly value: number | null; readonly hidden: boolean }
  | { readonly ok: false; readonly error: 'badNumber' | 'unclearNumber' | 'negative' };

/** A count that its source hides: `<5`, `< 5`, `*`, `c` (confidential, as in tables of Eurostat). */
const hiddenCount = /^(?:<\s*\d+|\*+|c)$/i;
/** Nothing was counted: an empty cell, a dash, `n/a`, `:`. */
const uncounted = /^(?:|-|–|—|:|n\/?a|null)$/i;

/**
 * A number as people write it: groups of three by point, comma, blank or apostrophe; the decimal mark given, or one that the number itself
 * leaves no doubt about. `1.234` alone could be either: it is not guessed.
 */
export function readNumber(written: string, mark: Mark | null): ReadNumber {
  /** The Arabic decimal sign leaves no doubt. */
  const sure: Mark | null = written.includes('\u066b') ? ',' : mark;
  const text = written
    .replaceAll('\u066b', ',')
    .replaceAll(/[\u066c\u00a0\u202f' ’]/g, '')
    .replace(/^\+/, '');
  if (uncounted.test(text)) return { ok: true, value: null, hidden: false };
  if (hiddenCount.test(text)) return { ok: true, value: null, hidden: true };
  if (/^[-−]\d/.test(text)) return { ok: false, error: 'negative' };
  if (/^\d+$/.test(text)) return numberOf(text);
  if (!/^\d[\d.,]*\d$/.test(text)) return { ok: false, error: 'badNumber' };
  const decimal = sure ?? markOf(text);
  if (decimal === null) return { ok: false, error: 'unclearNumber' };
  const group = decimal === ',' ? '.' : ',';
  const [whole = '', part, ...more] = text.split(decimal);
  const grouped = whole.split(group);
  const isGrouped = grouped.length === 1 || (grouped[0] !== '' && grouped.slice(1).every((one) => one.length === 3));
  if (more.length > 0 || !isGrouped || (part ?? '').includes(group)) return { ok: false, error: 'badNumber' };
  return numberOf(part === undefined ? grouped.join('') : `${grouped.join('')}.${part}`);
}

function numberOf(text: string): ReadNumber {
  const value = Number(text);
  return Number.isFinite(value) && value <= 1e12
    ? { ok: true, value, hidden: false }
    : { ok: false, error: 'badNumber' };
}

/** With both marks the last one is decimal; one that stands twice groups; one alone before three digits could be either. */
function markOf(text: string): Mark | null {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const mark = comma >= 0 ? ',' : '.';
  const parts = text.split(mark);
  if (parts.length > 2) return mark === ',' ? '.' : ',';
  return parts[1]?.length === 3 && (parts[0]?.length ?? 0) <= 3 ? null : mark;
}
