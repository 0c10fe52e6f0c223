const letters: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', æ: 'a', œ: 'o', ħ: 'h', þ: 't', ß: 's' },
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', ј: 'j', к: 'k', м: 'm', т: 't' },
  ...{ ο: 'o', α: 'a', ν: 'v', ι: 'i', κ: 'k', ρ: 'p', τ: 't' },
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي', ی: 'ي', ک: 'ك' },
  ...{
    '’': "'",
    '‘': "'",
    '´': "'",
    '`': "'",
    ʼ: "'",
    '–': '-',
    '—': '-',
    '‑': '-',
    '−': '-',
    '،': ',',
    '؛': ';',
    '؟': '?',
  },
};

function foldOne(char: string): string {
  const lower = char.toLowerCase();
  if (lower >= '٠' && lower <= '٩') return String(lower.charCodeAt(0) - 0x660);
  const base = letters[lower] ?? lower.normalize('NFD').charAt(0);
  return letters[base] ?? (base.length === 1 ? base : char);
}

const known = new Map<string, string>();

/** Lower case without accents, hamza and curls; Cyrillic and Greek letters that look like Latin ones are those: no language that is read writes them. Code unit by code unit, so that places in the folded text are places in the text. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    let one = known.get(char);
    if (one === undefined) {
      one = foldOne(char);
      known.set(char, one);
    }
    folded += one;
  }
  return folded;
}

/** Marks and invisible characters that change no reading: harakat, tatweel, zero width, direction. */
export const unseen = /[\u064B-\u0652\u0670\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u061C]/;

/** A fresh list of matches with their places; the source is read with the flags `gu`. */
export function matches(
  pattern: RegExp,
  text: string,
): readonly { readonly start: number; readonly end: number; readonly groups: readonly (string | undefined)[] }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    groups: match,
  }));
}

const edges = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'] as const;

/** A pattern of whole words, of alternatives written as in a regular expression on folded text. */
export const wordPattern = (source: string, flags = 'gu'): RegExp =>
  new RegExp(`${edges[0]}(?:${source})${edges[1]}`, flags);
