/**
 * Text → words as the search index knows them: letters and digits only, no accents, one form for each Arabic letter that
 * people write in several ways, one space between. The same function prepares what is stored and what is asked, so how a
 * letter is folded matters less than that both sides fold it alike.
 */
export function words(text: string): string {
  const lower = text.toLowerCase();
  let out = '';
  let start = 0;
  let plain = true;
  for (let at = 0; at <= lower.length; at++) {
    const code = at === lower.length ? space : lower.charCodeAt(at);
    if (isPlain(code)) continue;
    if (code > lastAscii) {
      plain = false;
      continue;
    }
    if (at > start) out += plain ? `${lower.slice(start, at)} ` : folded(lower.slice(start, at));
    start = at + 1;
    plain = true;
  }
  return out.trimEnd();
}

const space = 0x20;
const lastAscii = 0x7f;
/** Lower-case Latin letters and digits, which stand for themselves. */
const isPlain = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** The same words, each once, in order of their first place. */
export function distinct(all: string): string {
  if (all.length > longest) return [...new Set(all.split(' '))].join(' ');
  const seen = new Places(all);
  let out = '';
  let kept = 0;
  for (let start = 0; start < all.length; ) {
    const end = seen.endOf(start);
    if (!seen.add(start, end)) {
      out += all.slice(kept, start);
      kept = end + 1;
    }
    start = end + 1;
  }
  return kept === 0 ? all : (out + all.slice(kept)).trimEnd();
}

/** Texts up to this length have fewer words than half the slots below. */
const longest = 500;
const slots = 512;
const table = new Int32Array(slots);
const generation = new Int32Array(slots);
let latest = 0;

/**
 * Hash table of places of words in one text. It compares in place: making strings of all words in order to put them into a
 * Set costs more than all the rest of indexing. One is in use at a time.
 */
class Places {
  readonly #text: string;
  #hash = 0;

  constructor(text: string) {
    this.#text = text;
    latest += 1;
  }

  /** End of the word that starts here; remembers its hash. */
  endOf(start: number): number {
    let hash = 0;
    let at = start;
    for (; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === space) break;
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    this.#hash = hash ^ (hash >>> 9) ^ (hash >>> 18);
    return at;
  }

  /** False when the word was there already. Call after {@link endOf}. */
  add(start: number, end: number): boolean {
    let slot = this.#hash & (slots - 1);
    while (generation[slot] === latest) {
      if (this.#same(table[slot] ?? 0, start, end - start)) return false;
      slot = (slot + 1) & (slots - 1);
    }
    generation[slot] = latest;
    table[slot] = start;
    return true;
  }

  #same(a: number, b: number, length: number): boolean {
    for (let i = 0; i < length; i++) if (this.#text.charCodeAt(a + i) !== this.#text.charCodeAt(b + i)) return false;
    return this.#text.charCodeAt(a + length) === space;
  }
}

/** The Arabic article with what is written onto it (wa-, fa-, bi-, ka-, li-), where three letters at least are left of the word. */
const article = /^(?:[وفبك]?ال|[وف]?لل)(?=\p{Script=Arabic}{3})/u;
const bare = (word: string): string => word.replace(article, '');

/**
 * The words of a text as the index holds them: an Arabic word with its article also without it, for whoever asks may have left out
 * what whoever wrote put in, or the reverse. What is typed of the article so far still begins the word as it was written.
 */
export function indexWords(text: string): string {
  const all = words(text);
  if (!all.includes('ال') && !all.includes('لل')) return all;
  const without = all.split(' ').flatMap((word) => (article.test(word) ? bare(word) : []));
  return [all, ...without].join(' ');
}

/** Distinct words of a question, at most `limit`, without their article; every one has to begin a word of what is found. */
export function questionWords(text: string, limit = 12): readonly string[] {
  return distinct(words(text).split(' ').map(bare).join(' '))
    .split(' ')
    .slice(0, limit)
    .filter((word) => word !== '');
}

/** Folding is dear and texts repeat their words. Bounded; holds words of this process's own texts only. */
const remembered = new Map<string, string>();
const mostRemembered = 20_000;

/** What a part with letters beyond ASCII folds to: its words, a space behind each; nothing when it holds none. */
function folded(part: string): string {
  const known = remembered.get(part);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const found = fold(part);
  const result = found === '' ? '' : `${found} `;
  if (part.length <= 32) remembered.set(part, result);
  return result;
}

/** Combining marks: Latin accents, Arabic harakat, and the hamza and madda that NFKD takes off alef, waw and yeh. */
const marks = /\p{M}+/gu;
const apart = /[^\p{L}\p{N}]+/gu;

/**
 * What NFKD leaves: alef wasla, hamza alone (dropped), ta marbuta, alef maqsura, Farsi yeh, keheh, heh goal, and tatweel
 * (dropped); Latin letters that have no decomposition; Arabic and Persian digits.
 */
const variants = new Map([
  ['ٱ', 'ا'],
  ['ء', ''],
  ['ة', 'ه'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ہ', 'ه'],
  ['ـ', ''],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ...digits('٠'),
  ...digits('۰'),
]);
const variant = new RegExp(`[${[...variants.keys()].join('')}]`, 'gu');

/** The ten digits that follow one another from this zero on, each with its ASCII digit. */
function digits(zero: string): (readonly [string, string])[] {
  return Array.from({ length: 10 }, (_, i) => [String.fromCharCode(zero.charCodeAt(0) + i), String(i)] as const);
}

function fold(part: string): string {
  return part
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(variant, (letter) => variants.get(letter) ?? '')
    .replace(apart, ' ')
    .trim();
}
