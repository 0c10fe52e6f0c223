import { arabicStems, codePairs, english, longForms, otherCodes, stems } from './country-names.ts';

/** Longest name in words, and the longest text of nationality that is read. */
const [mostWords, longest] = [9, 400];
/** Of a text that is not understood so much is kept. */
const longestUnread = 60;

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
};

/** Words as they are looked up: without accents, signs and the article. NFD takes the hamza from its letter. */
const folded = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(/[ßıøłđىةیک]/g, (one) => letters[one] ?? one)
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')
    .map((word) => (word === 'st' ? 'saint' : word));

/** What names say, by their words with one space between: a country of ISO 3166-1 alpha-2, or several with `+` between. */
type Names = Map<string, string>;

function put(names: Names, table: string): Names {
  for (const row of table.split(/[;\n]/)) {
    const [code = ''] = row.split(' ', 1);
    for (const form of row.slice(code.length + 1).split('|')) if (!names.has(form)) names.set(form, code);
  }
  return names;
}

let codes: Names | undefined;

/** Alpha-2 and alpha-3 codes with the country of each. */
function codeTable(): Names {
  if (codes !== undefined) return codes;
  codes = new Map();
  for (const pair of codePairs.split(' ')) {
    codes.set(pair.slice(0, 2), pair.slice(0, 2));
    codes.set(pair.slice(2), pair.slice(0, 2));
  }
  for (const [other = '', code = ''] of otherCodes.split(';').map((row) => row.split(' '))) codes.set(other, code);
  return codes;
}

function putDisplayed(names: Names, language: string): void {
  const all = new Set(codeTable().values());
  for (const style of ['long', 'short'] as const) {
    const displayed = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    for (const code of all) {
      const form = folded(displayed.of(code) ?? '').join(' ');
      if (form !== '' && !names.has(form)) names.set(form, code);
    }
  }
}

/** Finds the country of a name of so many words. */
type Look = (name: string) => string | undefined;

/** Names in English; made when first asked, for the names of all regions are megabytes, and few who load this ever ask. */
let inEnglish: Look | undefined;
function lookInEnglish(): Look {
  if (inEnglish !== undefined) return inEnglish;
  const names = put(new Map(), english);
  putDisplayed(names, 'en');
  inEnglish = (name) => names.get(name);
  return inEnglish;
}

/** Endings of a stem in French, Italian, Spanish and German. */
const endings = new Set(['', ...'e s es ne nes o a i os as he hi er en em'.split(' ')]);

/** Names in the other languages of the house; made when English does not know every word. */
let elsewhere: Look | undefined;
function lookElsewhere(): Look {
  if (elsewhere !== undefined) return elsewhere;
  const names = put(new Map(), longForms);
  for (const language of ['fr', 'it', 'es', 'de']) putDisplayed(names, language);
  const arabic: Names = new Map();
  putDisplayed(arabic, 'ar');
  const [latin, nisba] = [put(new Map(), stems), put(new Map(), arabicStems)];
  for (const [name, code] of arabic) {
    if (!names.has(name)) names.set(name, code);
    const stem = bare(name).replace(/(?:يا|يه|ا|ه|و)$/, '');
    if (!name.includes(' ') && stem.length >= 2 && !nisba.has(stem)) nisba.set(stem, code);
  }
  elsewhere = (name) => names.get(name) ?? byStem(latin, name) ?? byNisba(nisba, name);
  return elsewhere;
}

const bare = (word: string): string => word.replace(/^ال/, '');

function byStem(latin: Names, word: string): string | undefined {
  for (let cut = 0; cut <= 3 && word.length - cut >= 3; cut++) {
    const code = latin.get(word.slice(0, word.length - cut));
    if (code !== undefined && endings.has(word.slice(word.length - cut))) return code;
  }
  return undefined;
}

/** An Arabic adjective, by the rule of nisba: المغرب, مغربي, المغربية. */
const byNisba = (nisba: Names, word: string): string | undefined => {
  const stem = bare(word).replace(/(?:يات|يون|يين|يه|ي)$/, '');
  return stem === bare(word) ? undefined : nisba.get(stem);
};

/** The countries that words name, the longest name first, from left to right; and how many words belong to none. */
function namedIn(words: readonly string[], looks: readonly Look[]): { found: readonly string[]; left: number } {
  const found: string[] = [];
  let left = 0;
  for (let at = 0; at < words.length; ) {
    let taken = Math.min(mostWords, words.length - at);
    let code: string | undefined;
    for (; taken > 0; taken--) {
      const name = words.slice(at, at + taken).join(' ');
      for (const look of looks) code ??= look(name);
      if (code !== undefined) break;
    }
    if (code === undefined) left += 1;
    else found.push(...code.split('+'));
    at += Math.max(1, taken);
  }
  return { found, left };
}

/** Codes alone: `ma`, `MAR`, `FR DZ`; a single one in letters of any size. */
function codesIn(piece: string): readonly string[] | null {
  const written = piece.trim();
  const one = /^\p{L}{2,3}$/u.test(written) ? codeTable().get(written.toUpperCase()) : undefined;
  if (one !== undefined) return [one];
  const words = written.split(/\s+/);
  if (words.length < 2 || !words.every((word) => /^[A-Z]{2,3}$/.test(word) && codeTable().has(word))) return null;
  return words.map((word) => codeTable().get(word) ?? '');
}

/** Words that stand where nothing is known. */
const unknown =
  /^(?:n a|none|null|unknown|not (?:known|available|specified|stated)|other|inconnue?|non (?:connue?|precisee?|nota|noto|specificat[ao])|sconosciut[ao]|desconocid[ao]|unbekannt|غير معروفه?|-)?$/;

/** How a text begins that names no country that is known here. */
export const unread = '?';

/**
 * The countries a text of nationality names, as ISO 3166-1 alpha-2: codes of two and three letters, names of countries in the languages of the house, what
 * their people are called, and official long forms, among any other words. Of a text that names none, itself behind `unread`; of an empty one nothing.
 */
export function countriesOf(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const read = readCountries(text);
  remembered.set(text, read);
  return read;
}

/** The same few texts come again and again in a list. */
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 1000;

function readCountries(text: string): readonly string[] {
  const found = new Set<string>();
  let rest = '';
  // A slash within `N/A` parts nothing; a comma may belong to a name (Korea, North), and is left to the words, but between codes.
  for (const piece of text.slice(0, longest).split(/[;|\n؛]|(?<!\b\w)\/|\(?\b[a-z]\)/)) {
    const parts = piece.split(/[,،]/);
    const read = parts.map(codesIn);
    for (const code of read.flatMap((one) => one ?? [])) found.add(code);
    rest += ` | ${parts.filter((_, at) => read[at] === null).join(', ')}`;
  }
  const pieces = rest.split('|').map(folded);
  for (const words of pieces) for (const code of wordsOf(words)) found.add(code);
  const whole = pieces.flat().join(' ');
  if (found.size === 0 && whole.length > 2 && !unknown.test(whole)) return [unread + whole.slice(0, longestUnread)];
  // Whoever is of Hong Kong or Macao is a national of China, and lists say either.
  if (found.has('HK') || found.has('MO')) found.add('CN');
  return [...found].sort();
}

function wordsOf(words: readonly string[]): readonly string[] {
  if (words.length === 0 || unknown.test(words.join(' '))) return [];
  const first = namedIn(words, [lookInEnglish()]);
  return first.left === 0 ? first.found : namedIn(words, [lookInEnglish(), lookElsewhere()]).found;
}
